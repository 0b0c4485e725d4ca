//! Which types of several dialects are one type: by name, confirmed by fields and links; else by structure.

use std::{borrow::Cow, collections::BTreeMap};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::Value;

use crate::{
    dialect::joined,
    link::{CellType, DialectBody, DialectType},
    schema::{Type, TypeName},
};

/// Types of several dialects that are one: numbers of nodes, in the order of the dialects.
#[derive(Debug, Default)]
pub(super) struct Cluster {
    /// The name, as the first dialect has it.
    pub(super) name: Option<TypeName>,
    /// The nodes.
    pub(super) nodes: Vec<usize>,
}

/// Groups `nodes`, which stand in the order of the dialects.
pub(super) fn cluster(nodes: &[DialectType]) -> Vec<Cluster> {
    let keys: Vec<_> = nodes.par_iter().map(keys).collect();
    let order = in_order(nodes);
    let same_name: Vec<SameName<'_>> = order.chunk_by(|a, b| known_as(&nodes[*a]) == known_as(&nodes[*b])).collect();
    let mut matcher = Matcher::new(nodes, &keys, &same_name);
    for own in same_name.chunk_by(|a, b| nodes[a[0]].source == nodes[b[0]].source) {
        matcher.take(own);
    }
    matcher.clusters
}

/// Several pages of one dialect may describe one type, in several shapes.
type SameName<'n> = &'n [usize];

/// The numbers of `nodes` by dialect and name; those of one name as they stand.
fn in_order(nodes: &[DialectType]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..nodes.len()).collect();
    order.par_sort_by(|a, b| known_as(&nodes[*a]).cmp(&known_as(&nodes[*b])));
    order
}

fn known_as(node: &DialectType) -> (usize, &TypeName) {
    (node.source, &node.name)
}

struct Matcher<'n> {
    nodes: &'n [DialectType],
    keys: &'n [Keys<'n>],
    same_name: FxHashMap<(usize, &'n TypeName), SameName<'n>>,
    clusters: Vec<Cluster>,
    /// The cluster of each node, once it has one.
    cluster_of: Vec<Option<usize>>,
    by_name: FxHashMap<&'n str, Vec<usize>>,
    /// The same by letters and digits alone: dialects write initialisms differently, as in `SignedURL` and `SignedUrl`.
    by_letters: FxHashMap<String, Vec<usize>>,
    taken: FxHashSet<TypeName>,
}

impl<'n> Matcher<'n> {
    fn new(nodes: &'n [DialectType], keys: &'n [Keys<'n>], same_name: &[SameName<'n>]) -> Self {
        Self {
            nodes,
            keys,
            same_name: same_name.iter().map(|same_name| (known_as(&nodes[same_name[0]]), *same_name)).collect(),
            clusters: Vec::new(),
            cluster_of: vec![None; nodes.len()],
            by_name: FxHashMap::default(),
            by_letters: FxHashMap::default(),
            taken: FxHashSet::default(),
        }
    }

    /// Finds a cluster for each node of one dialect, in the order of their names, or opens one.
    fn take(&mut self, own: &[SameName<'n>]) {
        let spaces = self.namespaces(own);
        let mut matched = Vec::new();
        for same_name in own {
            let named = self.by_name.get(&*self.nodes[same_name[0]].name.name);
            if let Some(cluster) = named.and_then(|named| self.likeliest(named, same_name[0], &spaces)) {
                self.join(cluster, same_name, &mut matched);
            }
        }
        // Only then, so that no type is taken for one whose own name is still to come.
        for same_name in own {
            if self.cluster_of[same_name[0]].is_none()
                && let Some(named) = self.by_letters.get(&joined(&self.nodes[same_name[0]].name.name))
                && let Some(cluster) = self.likeliest(named, same_name[0], &spaces)
            {
                self.join(cluster, same_name, &mut matched);
            }
        }
        self.follow_links(&mut matched);
        self.by_structure(own, &mut matched);
        self.follow_links(&mut matched);
        for same_name in own {
            if self.cluster_of[same_name[0]].is_none() {
                self.open(same_name, &spaces);
            }
        }
    }

    fn join(&mut self, cluster: usize, same_name: &[usize], matched: &mut Vec<(usize, usize)>) {
        for node in same_name {
            self.cluster_of[*node] = Some(cluster);
        }
        matched.push((cluster, same_name[0]));
        self.clusters[cluster].nodes.extend(same_name);
    }

    fn open(&mut self, same_name: &[usize], spaces: &BTreeMap<&str, &str>) {
        let own = &self.nodes[same_name[0]].name;
        let space = spaces.get(&*own.namespace).copied().unwrap_or(&own.namespace);
        let mapped = TypeName::new(space, &own.name);
        let name = if self.taken.contains(&mapped) { own.clone() } else { mapped };
        self.taken.insert(name.clone());
        let cluster = self.clusters.len();
        self.by_name.entry(&own.name).or_default().push(cluster);
        self.by_letters.entry(joined(&own.name)).or_default().push(cluster);
        for node in same_name {
            self.cluster_of[*node] = Some(cluster);
        }
        self.clusters.push(Cluster { name: Some(name), nodes: same_name.to_vec() });
    }

    /// The namespaces of earlier dialects that those of this one stand for: those with which they share most names.
    fn namespaces(&self, own: &[SameName<'n>]) -> BTreeMap<&'n str, &'n str> {
        let mut votes: BTreeMap<&'n str, BTreeMap<&'n str, usize>> = BTreeMap::new();
        for same_name in own {
            let name = &self.nodes[same_name[0]].name;
            for cluster in self.by_name.get(&*name.name).into_iter().flatten() {
                let other = &self.nodes[self.clusters[*cluster].nodes[0]].name;
                *votes.entry(&*name.namespace).or_default().entry(&*other.namespace).or_default() += 1;
            }
        }
        let winner =
            |names: BTreeMap<&'n str, usize>| names.into_iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(a.0)));
        votes.into_iter().filter_map(|(space, names)| Some((space, winner(names)?.0))).collect()
    }

    /// The one of the clusters `named` that a node is most like.
    fn likeliest(&self, named: &[usize], node: usize, spaces: &BTreeMap<&str, &str>) -> Option<usize> {
        let space = spaces.get(&*self.nodes[node].name.namespace).copied();
        let free = named.iter().copied().filter(|cluster| self.is_free(*cluster, node));
        let likely = free.filter_map(|cluster| {
            let same_space = self.clusters[cluster].name.as_ref().is_some_and(|name| Some(&*name.namespace) == space);
            let alike = self.likeness(cluster, node)?;
            // The same name in the same namespace needs less confirmation than the name alone.
            (alike >= if same_space { 0.25 } else { 0.5 }).then_some((same_space, alike, cluster))
        });
        likely.max_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(b.2.cmp(&a.2))).map(|(_, _, cluster)| cluster)
    }

    fn is_free(&self, cluster: usize, node: usize) -> bool {
        self.clusters[cluster].nodes.iter().all(|other| self.nodes[*other].source != self.nodes[node].source)
    }

    /// How alike a node and the first node of a cluster are, from 0 to 1; nothing where they are of different kinds.
    fn likeness(&self, cluster: usize, node: usize) -> Option<f64> {
        let other = *self.clusters[cluster]
            .nodes
            .iter()
            .find(|at| !matches!(self.nodes[**at].body, DialectBody::Unknown))
            .unwrap_or(&self.clusters[cluster].nodes[0]);
        match (&self.nodes[node].body, &self.nodes[other].body) {
            (DialectBody::Unknown, _) | (_, DialectBody::Unknown) => Some(0.75),
            (DialectBody::Members(_), DialectBody::Members(_)) => Some(0.75),
            (DialectBody::Fields(_), DialectBody::Fields(_)) | (DialectBody::Values(_), DialectBody::Values(_)) => {
                Some(overlap(&self.keys[node], &self.keys[other]))
            }
            _ => None,
        }
    }

    /// Fields that are the same lead to types that are the same.
    fn follow_links(&mut self, matched: &mut Vec<(usize, usize)>) {
        let nodes = self.nodes;
        let mut next = 0;
        while let Some((cluster, node)) = matched.get(next).copied() {
            next += 1;
            let first = &nodes[self.clusters[cluster].nodes[0]];
            for (theirs, ours) in shared_refs(first, &nodes[node]) {
                let Some(same_name) = self.same_name.get(&(nodes[node].source, ours)).copied() else { continue };
                let theirs = self.same_name.get(&(first.source, theirs));
                let Some(cluster) = theirs.and_then(|theirs| self.cluster_of[theirs[0]]) else { continue };
                if self.cluster_of[same_name[0]].is_some() || !self.is_free(cluster, same_name[0]) {
                    continue;
                }
                if self.likeness(cluster, same_name[0]).is_some_and(|alike| alike >= 0.5) {
                    self.join(cluster, same_name, matched);
                }
            }
        }
    }

    /// Types with exactly the same fields or values, where there is just one such type on either side.
    fn by_structure(&mut self, own: &[SameName<'n>], matched: &mut Vec<(usize, usize)>) {
        let (nodes, keys) = (self.nodes, self.keys);
        let signature = |node: usize| {
            let kind = match nodes[node].body {
                DialectBody::Fields(_) => 'f',
                DialectBody::Values(_) => 'v',
                DialectBody::Members(_) | DialectBody::Unknown => return None,
            };
            (keys[node].len() >= 2).then_some((kind, &keys[node]))
        };
        let mut theirs: FxHashMap<_, Vec<usize>> = FxHashMap::default();
        for (at, cluster) in self.clusters.iter().enumerate() {
            let free = own.first().is_some_and(|same_name| self.is_free(at, same_name[0]));
            if let Some(key) = signature(cluster.nodes[0]).filter(|_| free) {
                theirs.entry(key).or_default().push(at);
            }
        }
        let mut ours: FxHashMap<_, usize> = FxHashMap::default();
        let alone: Vec<SameName<'_>> =
            own.iter().copied().filter(|same_name| self.cluster_of[same_name[0]].is_none()).collect();
        for same_name in &alone {
            if let Some(key) = signature(same_name[0]) {
                *ours.entry(key).or_default() += 1;
            }
        }
        for same_name in alone {
            let Some(key) = signature(same_name[0]) else { continue };
            if let (Some([cluster]), Some(1)) = (theirs.get(&key).map(Vec::as_slice), ours.get(&key)) {
                self.join(*cluster, same_name, matched);
            }
        }
    }
}

/// What tells a node from others of its kind: the keys of its fields, or its values; sorted, each once.
type Keys<'n> = Vec<Cow<'n, str>>;

fn keys(node: &DialectType) -> Keys<'_> {
    let mut keys: Keys<'_> = match &node.body {
        DialectBody::Fields(fields) => fields.iter().map(|field| field.key.as_str().into()).collect(),
        DialectBody::Values(values) => values.values.iter().map(|value| text(&value.value)).collect(),
        DialectBody::Members(_) | DialectBody::Unknown => Vec::new(),
    };
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// A value as a table prints it, text and numbers alike.
pub(super) fn text(value: &Value) -> Cow<'_, str> {
    value.as_str().map_or_else(|| value.to_string().into(), Cow::from)
}

/// The share that two sets have in common, of the smaller one mostly: a newer page may have more fields.
fn overlap(a: &Keys<'_>, b: &Keys<'_>) -> f64 {
    let common = a.iter().filter(|key| b.binary_search(key).is_ok()).count();
    let (small, all) = (a.len().min(b.len()), a.len() + b.len() - common);
    if all == 0 {
        return 1.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of fields are small")]
    let share = |of: usize| if of == 0 { 0.0 } else { common as f64 / of as f64 };
    f64::midpoint(share(all), share(small))
}

/// The types that fields or members of both nodes lead to, pair by pair.
fn shared_refs<'n>(theirs: &'n DialectType, ours: &'n DialectType) -> Vec<(&'n TypeName, &'n TypeName)> {
    match (&theirs.body, &ours.body) {
        (DialectBody::Fields(a), DialectBody::Fields(b)) => {
            let find = |key: &str| a.iter().find(|field| field.key == key);
            // Few fields lead anywhere; only those are worth the search.
            let leading = b.iter().filter(|field| leads_on(&field.ty));
            leading.filter_map(|field| parallel(&find(&field.key)?.ty, &field.ty)).collect()
        }
        // The members of a union stand in the same order where there are as many.
        (DialectBody::Members(a), DialectBody::Members(b)) if a.len() == b.len() => {
            a.iter().zip(b).filter_map(|(a, b)| parallel(&a.ty, &b.ty)).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether a type leads to another one.
fn leads_on(ty: &CellType) -> bool {
    matches!(ty, CellType::Json(ty) if ty.refs().next().is_some())
}

fn parallel<'n>(a: &'n CellType, b: &'n CellType) -> Option<(&'n TypeName, &'n TypeName)> {
    fn inner<'n>(a: &'n Type, b: &'n Type) -> Option<(&'n TypeName, &'n TypeName)> {
        match (a, b) {
            (Type::Nullable(a), b) => inner(a, b),
            (a, Type::Nullable(b)) => inner(a, b),
            (Type::List(a), Type::List(b)) | (Type::Map(a), Type::Map(b)) => inner(a, b),
            (Type::Ref(a), Type::Ref(b)) => Some((a, b)),
            _ => None,
        }
    }
    match (a, b) {
        (CellType::Json(a), CellType::Json(b)) => inner(a, b),
        _ => None,
    }
}
