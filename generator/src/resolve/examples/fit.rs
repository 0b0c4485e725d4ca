//! Which member of a union a value in an example is.

use rustc_hash::FxHashMap;
use serde_json::{Map, Value};

use super::ends::Ends;
use crate::{
    dialect,
    merge::{Draft, DraftShape, StructDraft, TypeIndex},
    schema::{Type, same},
};

/// The member of the union numbered `at` that `value` fits best; keys are compared by their letters and digits.
pub(in crate::resolve) fn best_member<'d>(
    drafts: &'d [Draft],
    index: &TypeIndex,
    ends: &Ends,
    at: usize,
    value: &Value,
) -> Option<&'d Type> {
    let DraftShape::Union(union) = &drafts[at].shape else { return None };
    let mut fit = Fit { drafts, index, ends, known: FxHashMap::default() };
    let of_union = ends.get(drafts, index, at).iter();
    let scored = of_union.filter_map(|end| Some((fit.score(end.ty(drafts)?, value, 0)?, end.first)));
    // The first of equals is the nearest: `max_by_key` would take the last.
    let best = scored.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    union.members.get(best.1).map(|member| &member.ty)
}

struct Fit<'d> {
    drafts: &'d [Draft],
    index: &'d TypeIndex,
    ends: &'d Ends,
    /// The score of a part of the value as a type, by its number, at a depth: unions lead to the same types by many ways.
    known: FxHashMap<(usize, *const Value, usize), Option<i64>>,
}

/// How deep a value is looked into.
const DEEPEST: usize = 4;

impl Fit<'_> {
    /// How well `value` fits `ty`; nothing where it does not.
    fn score(&mut self, ty: &Type, value: &Value, depth: usize) -> Option<i64> {
        if depth > DEEPEST {
            return Some(0);
        }
        match ty {
            Type::Nullable(of) if !value.is_null() => self.score(of, value, depth),
            Type::List(of) => match value.as_array()?.first() {
                Some(first) => Some(1 + self.score(of, first, depth + 1)?),
                None => Some(1),
            },
            Type::Map(of) => match value.as_object()?.values().next() {
                Some(first) => Some(self.score(of, first, depth + 1)?.min(1)),
                None => Some(1),
            },
            Type::Ref(name) => {
                let key = (self.index.get(name)?, std::ptr::from_ref(value), depth);
                if let Some(known) = self.known.get(&key) {
                    return *known;
                }
                let score = self.named(key.0, value, depth);
                self.known.insert(key, score);
                score
            }
            Type::Any => Some(0),
            Type::Literal(_) => ty.takes(value)?.then_some(CONSTANT),
            plain => plain.takes(value)?.then_some(1),
        }
    }

    fn named(&mut self, at: usize, value: &Value, depth: usize) -> Option<i64> {
        let drafts = self.drafts;
        match &drafts.get(at)?.shape {
            DraftShape::Unknown => Some(0),
            DraftShape::Enum(shape) if shape.values.iter().any(|listed| same(listed, value)) => Some(CONSTANT),
            DraftShape::Enum(shape) => (shape.values.len() > 1 && value.is_string()).then_some(0),
            DraftShape::Struct(shape) => self.object(shape, value.as_object()?, depth),
            DraftShape::Union(_) => {
                let ends = self.ends.get(drafts, self.index, at).iter();
                ends.filter_map(|end| self.score(end.ty(drafts)?, value, depth + 1)).max()
            }
        }
    }

    /// All required keys must be there; each known key counts for the type, each other one against it.
    fn object(&mut self, shape: &StructDraft, entries: &Map<String, Value>, depth: usize) -> Option<i64> {
        // The first of two keys that are one counts.
        let keys: FxHashMap<_, _> = entries.iter().rev().map(|(key, value)| (dialect::joined(key), value)).collect();
        let mut score = 0;
        let mut known = 0;
        for field in &shape.fields {
            let Some(value) = keys.get(&field.key).copied() else {
                if field.facts.required.value { return None } else { continue }
            };
            known += 1;
            score += 4;
            if !value.is_null() {
                score += self.score(&field.facts.ty.value, value, depth + 1)?;
            }
        }
        let unknown = i64::try_from(entries.len()).unwrap_or(i64::MAX) - known;
        Some(score - if shape.additional.is_some() { 0 } else { unknown * 2 })
    }
}

/// What a value that is written out counts for: more than anything that merely has the right kind.
const CONSTANT: i64 = 8;
