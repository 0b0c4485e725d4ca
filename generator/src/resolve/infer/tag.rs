//! Which key tells the members of a union apart: one that every member requires, with values that no other member has.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde_json::Value;

use crate::{
    claim::{Claim, Widest},
    merge::{Draft, DraftShape, FieldDraft, TypeIndex, UnionDraft},
    schema::Type,
};

pub(super) fn apply(drafts: &mut [Draft], index: &TypeIndex) {
    let mut finder = Finder { drafts, index, nested: FxHashMap::default() };
    finder.nest();
    let found: Vec<Option<TagCandidate>> = (0..drafts.len()).into_par_iter().map(|at| finder.find(at)).collect();
    for (draft, found) in drafts.iter_mut().zip(found) {
        let (DraftShape::Union(union), Some(found)) = (&mut draft.shape, found) else { continue };
        for (member, tags) in union.members.iter_mut().zip(found.tags) {
            member.tags = tags;
        }
        found.tag.into_iter().for_each(|tag| union.tag.push(tag));
    }
}

struct TagCandidate {
    /// The tag that is concluded, if nobody tells it.
    tag: Option<Claim<String>>,
    /// The values of the tag for each member.
    tags: Vec<Vec<String>>,
}

/// The constants of an object: by wire name the values that it can have there.
type Constants = BTreeMap<String, BTreeSet<String>>;

struct Finder<'f> {
    drafts: &'f [Draft],
    index: &'f TypeIndex,
    /// The constants of the unions that are members of unions, by their numbers.
    nested: FxHashMap<usize, Object>,
}

/// `None` for what is no object, `Some(None)` for an object of any form, else the constants that it requires.
type Object = Option<Option<Constants>>;

impl Finder<'_> {
    fn find(&self, at: usize) -> Option<TagCandidate> {
        let DraftShape::Union(union) = &self.drafts[at].shape else { return None };
        let members: Vec<_> = union.members.iter().map(|member| self.constants(&member.ty)).collect();
        let objects: Vec<&Constants> = members.iter().filter_map(|member| member.as_ref()?.as_ref()).collect();
        let open_objects = members.iter().any(|member| matches!(member, Some(None)));
        let told = union.tag.value(&Widest);
        if objects.len() < 2 && told.is_none() || open_objects {
            return None;
        }
        let (tag, key) = match told {
            Some(told) => (None, told),
            None => self.choose(union, &members, &objects).map(|tag| (Some(tag.clone()), tag.value))?,
        };
        let values = |member: &Object| {
            let values = member.as_ref().and_then(|object| object.as_ref()?.get(&key).cloned());
            values.unwrap_or_default().into_iter().collect()
        };
        Some(TagCandidate { tags: members.iter().map(values).collect(), tag })
    }

    /// Of several keys that tell the members apart, the one whose values are most like the dialects' names of the members, then the
    /// one that stands first on the page.
    fn choose(&self, union: &UnionDraft, members: &[Object], objects: &[&Constants]) -> Option<Claim<String>> {
        let first = objects.first()?;
        let tells_apart = |key: &&String| {
            let mut met = BTreeSet::new();
            objects.iter().all(|object| {
                object.get(*key).is_some_and(|values| values.iter().all(|value| met.insert(value.clone())))
            })
        };
        let likeness = |key: &str| {
            let named = members.iter().zip(&union.labels).filter(|(member, label)| {
                let values = member.as_ref().and_then(|object| object.as_ref()?.get(key));
                values.is_some_and(|values| {
                    values.iter().any(|value| value.to_upper_camel_case() == label.to_upper_camel_case())
                })
            });
            named.count()
        };
        let order = self.order(union);
        let rank = |key: &str| order.get(key).copied().unwrap_or(usize::MAX);
        let candidates = first.keys().filter(tells_apart);
        let best =
            candidates.max_by(|a, b| likeness(a).cmp(&likeness(b)).then(rank(b).cmp(&rank(a))).then(b.cmp(a)))?;
        let from = format!("every member requires `{best}`, each with values of its own");
        Some(Claim::inferred(best.clone(), "tag", from))
    }

    /// Where the keys of the first member that is a struct stand.
    fn order(&self, union: &UnionDraft) -> FxHashMap<&str, usize> {
        let structs = union.members.iter().filter_map(|member| match &member.ty {
            Type::Ref(name) => match &self.drafts.get(self.index.get(name)?)?.shape {
                DraftShape::Struct(shape) => Some(shape),
                _ => None,
            },
            _ => None,
        });
        let fields = structs.take(1).flat_map(|shape| &shape.fields).enumerate();
        fields.map(|(at, field)| (field.facts.wire.value.as_str(), at)).collect()
    }

    fn constants(&self, ty: &Type) -> Object {
        match ty {
            Type::Map(_) | Type::Any => Some(None),
            Type::Ref(name) => {
                let at = self.index.get(name)?;
                match &self.drafts.get(at)?.shape {
                    DraftShape::Struct(shape) => {
                        Some(Some(shape.fields.iter().filter_map(|field| self.constant(field)).collect()))
                    }
                    // Of a union in a circle nothing is known when it is asked: it can be any object.
                    DraftShape::Union(_) => self.nested.get(&at).cloned().unwrap_or(Some(None)),
                    DraftShape::Unknown => Some(None),
                    DraftShape::Enum(_) => None,
                }
            }
            _ => None,
        }
    }

    /// Finds the constants of the unions that are members of unions, members first.
    fn nest(&mut self) {
        let all = 0..self.drafts.len();
        let inner: BTreeSet<usize> = all.flat_map(|at| self.inner(at)).collect();
        let mut met = BTreeSet::new();
        for start in inner {
            // With a stack of its own: a chain of unions can be as long as there are pages.
            let mut open = if met.insert(start) { vec![(start, self.inner(start).into_iter())] } else { Vec::new() };
            while let Some((at, rest)) = open.last_mut() {
                match rest.next() {
                    Some(next) => open.extend(met.insert(next).then(|| (next, self.inner(next).into_iter()))),
                    None => {
                        let at = *at;
                        self.nested.insert(at, self.together(at));
                        open.pop();
                    }
                }
            }
        }
    }

    /// The unions among the members of a union, by their numbers.
    fn inner(&self, at: usize) -> Vec<usize> {
        let DraftShape::Union(union) = &self.drafts[at].shape else { return Vec::new() };
        let inner = union.members.iter().filter_map(|member| match &member.ty {
            Type::Ref(name) => self.index.get(name),
            _ => None,
        });
        inner.filter(|at| matches!(self.drafts[*at].shape, DraftShape::Union(_))).collect()
    }

    /// The constants of a union are those that all its objects require, with the values of any of them.
    fn together(&self, at: usize) -> Object {
        let DraftShape::Union(union) = &self.drafts[at].shape else { return None };
        let mut all: Option<Constants> = None;
        for member in &union.members {
            let Some(object) = self.constants(&member.ty) else { continue };
            let Some(constants) = object else { return Some(None) };
            all = Some(match all {
                None => constants,
                Some(mut all) => {
                    all.retain(|key, _| constants.contains_key(key));
                    for (key, values) in &mut all {
                        values.extend(constants[key].iter().cloned());
                    }
                    all
                }
            });
        }
        all.map(Some)
    }

    fn constant(&self, field: &FieldDraft) -> Option<(String, BTreeSet<String>)> {
        if !field.facts.required.value || field.facts.is_nullable() {
            return None;
        }
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let values: Option<BTreeSet<String>> = match &field.facts.ty.value {
            Type::Literal(value) => Some([text(value)?].into()),
            Type::Ref(name) => match &self.drafts.get(self.index.get(name)?)?.shape {
                DraftShape::Enum(shape) => shape.values.iter().map(text).collect(),
                _ => None,
            },
            _ => None,
        };
        values.filter(|values| !values.is_empty()).map(|values| (field.facts.wire.value.clone(), values))
    }
}
