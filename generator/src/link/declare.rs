//! What every page calls its type: a namespace and a name.

use std::{collections::BTreeMap, sync::Arc};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::{
    dialect::{ParsedField, ParsedMember, TypeExpr},
    read::{Parsed, SourcePages, TypePage},
    schema::TypeName,
};

/// The names that one folder of pages declares.
pub(super) struct Declared {
    /// The name of each type, in order.
    pub(super) names: Vec<TypeName>,
    inlined: FxHashMap<String, TypeName>,
    by_path: FxHashMap<String, TypeName>,
    /// All that have a name, whatever their namespace.
    by_name: FxHashMap<Arc<str>, Vec<TypeName>>,
}

impl Declared {
    /// Names every type page of `source_pages`.
    pub(super) fn of(source_pages: &SourcePages<'_>) -> Self {
        let votes = votes(source_pages);
        let names: Vec<_> = source_pages
            .type_pages
            .par_iter()
            .map(|type_page| name(type_page, &source_pages.origin.folder, &votes))
            .collect();
        let signs =
            names.par_iter().zip(&source_pages.type_pages).map(|(name, page)| (fold(name), stem(&page.page.path)));
        let signs: Vec<_> = signs.collect();
        let mut declared =
            Self { names, inlined: FxHashMap::default(), by_path: FxHashMap::default(), by_name: FxHashMap::default() };
        for (name, (inlined, stem)) in declared.names.iter().zip(signs) {
            declared.inlined.entry(inlined).or_insert_with(|| name.clone());
            declared.by_path.insert(stem, name.clone());
            let namesakes = declared.by_name.entry(Arc::clone(&name.name)).or_default();
            if !namesakes.contains(name) {
                namesakes.push(name.clone());
            }
        }
        declared
    }

    /// Whether a page describes the type called `name`.
    pub(super) fn has(&self, name: &TypeName) -> bool {
        self.exact(&name.namespace, &name.name).is_some()
    }

    /// The type that a reference on the page at `path` means: a declared one, or the name as it stands.
    ///
    /// The name decides where it is exact; then the link, whose case and folders are often off; then the name without case. A name that
    /// nothing has, behind a link that leads somewhere, is a slip.
    pub(super) fn find(&self, path: &str, namespace: Option<&str>, name: &str, link: Option<&str>) -> TypeName {
        let exact = self.exact(namespace.unwrap_or(DEFAULT), name);
        if let Some(exact) = exact.filter(|_| namespace.is_some()) {
            return exact.clone();
        }
        let linked = link.and_then(|link| self.by_path.get(&target(path, link)));
        if let Some(linked) = linked.filter(|linked| linked.name.eq_ignore_ascii_case(name)) {
            return linked.clone();
        }
        let wanted = TypeName::new(namespace.unwrap_or(DEFAULT), name);
        let alone = || match self.by_name.get(name)?.as_slice() {
            [only] if namespace.is_none() => Some(only),
            _ => None,
        };
        let found = exact.or_else(|| self.inlined.get(&fold(&wanted))).or_else(alone);
        found.or(linked).cloned().unwrap_or(wanted)
    }

    fn exact(&self, namespace: &str, name: &str) -> Option<&TypeName> {
        self.by_name.get(name)?.iter().find(|found| *found.namespace == *namespace)
    }
}

/// The namespace of pages of which nothing gives one.
const DEFAULT: &str = "models";

/// The name of a page's type. Its namespace is what links call its folder, or the folder; where all pages lie in one, what an example
/// imports it from.
fn name(type_page: &TypePage<'_>, source: &str, votes: &BTreeMap<String, String>) -> TypeName {
    let folder = folder(&type_page.page.path);
    let last = || folder.rsplit('/').next().filter(|name| !name.is_empty()).map(str::to_owned);
    let below = folder.strip_prefix(source).unwrap_or(folder).trim_start_matches('/');
    let own = || last().filter(|_| below.contains('/'));
    let voted = votes.get(folder).cloned().or_else(own).or_else(|| type_page.namespace.clone());
    TypeName::new(voted.or_else(last).as_deref().unwrap_or(DEFAULT), &type_page.page.title.value)
}

/// The namespace that most links into a folder give it. A tie goes to the name that sorts first.
fn votes(source_pages: &SourcePages<'_>) -> BTreeMap<String, String> {
    let votes_of: Vec<_> = source_pages.type_pages.par_iter().map(votes_of).collect();
    let mut votes: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for (target, namespace) in votes_of.iter().flatten() {
        *votes.entry(folder(target)).or_default().entry(namespace).or_default() += 1;
    }
    let won = |(folder, names): (&str, BTreeMap<&str, usize>)| {
        let (winner, _) = names.into_iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(a.0)))?;
        Some((folder.to_owned(), winner.to_owned()))
    };
    votes.into_iter().filter_map(won).collect()
}

/// Where the links of a page lead, and the namespaces that they give to what is there.
fn votes_of<'w>(type_page: &'w TypePage<'_>) -> Vec<(String, &'w str)> {
    let mut votes_of = Vec::new();
    for_each_name(&type_page.parsed, &mut |namespace, link| {
        votes_of.push((target(&type_page.page.path, link), namespace))
    });
    votes_of
}

/// Calls `seen` with the namespace and the link of every name that has both.
fn for_each_name<'s>(parsed: &'s Parsed, seen: &mut impl FnMut(&'s str, &'s str)) {
    match parsed {
        Parsed::Fields(fields) => fields.iter().flatten().for_each(|ParsedField { ty, .. }| walk(ty, seen)),
        Parsed::Members(members) => members.iter().for_each(|ParsedMember { ty, .. }| walk(ty, seen)),
        Parsed::Values(_) | Parsed::Nothing => {}
    }
}

fn walk<'s>(ty: &'s TypeExpr, seen: &mut impl FnMut(&'s str, &'s str)) {
    match ty {
        TypeExpr::Name { namespace: Some(namespace), link: Some(link), .. } => seen(namespace, link),
        TypeExpr::List(of) | TypeExpr::Map(of) | TypeExpr::Nullable(of) => walk(of, seen),
        TypeExpr::Union(members) => members.iter().for_each(|ty| walk(ty, seen)),
        _ => {}
    }
}

fn fold(name: &TypeName) -> String {
    name.to_string().to_lowercase()
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// A path without its extension, lower case: links leave the one out and mistake the other.
fn stem(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    let cut = name.rfind('.').map_or(path.len(), |dot| path.len() - name.len() + dot);
    path[..cut].to_lowercase()
}

/// The stem that a link on the page at `path` leads to.
fn target(path: &str, link: &str) -> String {
    let link = link.split(['#', '?']).next().unwrap_or_default();
    let mut parts: Vec<&str> = if link.starts_with('/') { Vec::new() } else { folder(path).split('/').collect() };
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.retain(|part| !part.is_empty());
    let joined = parts.join("/");
    // The votes are by folder as it is spelled; only the file's name is folded to lower case.
    let (folder, name) = joined.rsplit_once('/').map_or(("", joined.as_str()), |(folder, name)| (folder, name));
    if folder.is_empty() { stem(name) } else { format!("{folder}/{}", stem(name)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_to_a_stem() {
        assert_eq!(target("ts/models/operations/a.md", "../../models/shared/GetKey.md#x"), "ts/models/shared/getkey");
        assert_eq!(target("a.md", "/api/operations/getkeydata"), "api/operations/getkeydata");
        assert_eq!(target("a.md", "../../b.md"), "b");
        assert_eq!(stem("ts/v1.2/in_"), "ts/v1.2/in_");
    }
}
