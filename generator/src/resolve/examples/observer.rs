//! `Observer`: follows the way of a value, and of all its parts, to the drafts that they are values of.

use serde_json::Value;

use super::{Cell, Ends, best_member, observation::Observation};
use crate::{
    dialect::LiteralKind,
    link::Origin,
    merge::{Draft, DraftShape, Snippet, TypeIndex},
    schema::Type,
};

/// What values show, each note with the number of its draft.
pub(super) type Observed<'v> = Vec<(usize, Observation<'v>)>;

/// Finds the ways.
#[derive(Clone, Copy)]
pub(super) struct Observer<'d> {
    pub(super) drafts: &'d [Draft],
    pub(super) index: &'d TypeIndex,
    pub(super) ends: &'d Ends,
}

impl Observer<'_> {
    /// What the Example cells of the draft numbered `at` show.
    pub(super) fn cells<'v>(self, at: usize, cells: &'v [Cell]) -> Observed<'v> {
        let mut walk = Walk::new(self);
        let DraftShape::Struct(shape) = &self.drafts[at].shape else { return walk.notes };
        for Cell { field, value, origin } in cells {
            walk.notes.push((at, Observation::Wire(*field, value, *origin)));
            walk.wire(&shape.fields[*field].facts.ty.value, value, *origin, 0);
        }
        walk.notes
    }

    /// What values in code blocks show, each of the type beside it.
    pub(super) fn snippets<'v>(self, snippets: Vec<(Type, Snippet<'v>)>) -> Observed<'v> {
        let mut walk = Walk::new(self);
        snippets.into_iter().for_each(|(ty, snippet)| walk.snippet(&ty, snippet, 0));
        walk.notes
    }

    /// The same for values of the draft numbered `at`.
    pub(super) fn snippets_of<'v>(self, at: usize, snippets: Vec<Snippet<'v>>) -> Observed<'v> {
        let mut walk = Walk::new(self);
        snippets.into_iter().for_each(|snippet| walk.snippet_type(at, snippet, 0));
        walk.notes
    }

    /// The same for values that travel.
    pub(super) fn instances_of<'v>(self, at: usize, instances: &'v [(Value, Origin)]) -> Observed<'v> {
        let mut walk = Walk::new(self);
        instances.iter().for_each(|(value, origin)| walk.wire_type(at, value, *origin, 0));
        walk.notes
    }
}

/// How deep values are followed: recursive types end somewhere.
const DEEPEST: usize = 24;

struct Walk<'d, 'v> {
    drafts: &'d [Draft],
    index: &'d TypeIndex,
    ends: &'d Ends,
    notes: Observed<'v>,
}

impl<'d, 'v> Walk<'d, 'v> {
    fn new(observer: Observer<'d>) -> Self {
        Self { drafts: observer.drafts, index: observer.index, ends: observer.ends, notes: Vec::new() }
    }

    /// A value on the wire: its keys are wire names.
    fn wire(&mut self, ty: &Type, value: &'v Value, origin: Origin, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        match (ty, value) {
            (Type::Nullable(of), value) => self.wire(of, value, origin, depth + 1),
            (Type::List(of), Value::Array(items)) => {
                items.iter().for_each(|item| self.wire(of, item, origin, depth + 1))
            }
            (Type::Map(of), Value::Object(entries)) => {
                entries.values().for_each(|value| self.wire(of, value, origin, depth + 1));
            }
            (Type::Ref(name), value) => {
                if let Some(at) = self.index.get(name) {
                    self.wire_type(at, value, origin, depth);
                }
            }
            _ => {}
        }
    }

    fn wire_type(&mut self, at: usize, value: &'v Value, origin: Origin, depth: usize) {
        let drafts = self.drafts;
        self.notes.push((at, Observation::Instance(value, origin)));
        match (&drafts[at].shape, value) {
            (DraftShape::Struct(shape), Value::Object(entries)) => {
                let known = entries.iter().filter_map(|(key, value)| Some((shape.position(key)?, key, value)));
                let known: Vec<_> = known.collect();
                let note = |(field, key, value): &(usize, &'v String, &'v Value)| {
                    (at, Observation::Keyed(*field, key, value, origin))
                };
                self.notes.extend(known.iter().map(note));
                for (field, _, value) in known {
                    self.wire(&shape.fields[field].facts.ty.value, value, origin, depth + 1);
                }
            }
            (DraftShape::Union(_), value) => {
                if let Some(ty) = best_member(drafts, self.index, self.ends, at, value) {
                    self.wire(ty, value, origin, depth + 1);
                }
            }
            _ => {}
        }
    }

    /// A value in a code block: its keys are the dialect's.
    fn snippet(&mut self, ty: &Type, snippet: Snippet<'v>, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        match (ty, &snippet.literal.kind) {
            (Type::Nullable(of), _) => self.snippet(of, snippet, depth + 1),
            (Type::List(of), LiteralKind::List(items)) => {
                items.iter().for_each(|item| self.snippet(of, snippet.part(item, snippet.drawn), depth + 1));
            }
            (Type::Map(of), LiteralKind::Object(entries)) => {
                entries.iter().for_each(|(_, value)| self.snippet(of, snippet.part(value, snippet.drawn), depth + 1));
            }
            (Type::Ref(name), _) => {
                if let Some(at) = self.index.get(name) {
                    self.snippet_type(at, snippet, depth);
                }
            }
            _ => {}
        }
    }

    fn snippet_type(&mut self, at: usize, snippet: Snippet<'v>, depth: usize) {
        let drafts = self.drafts;
        match (&drafts[at].shape, &snippet.literal.kind) {
            (DraftShape::Unknown, _) => self.notes.push((at, Observation::Unshaped(snippet))),
            (DraftShape::Struct(shape), LiteralKind::Object(entries)) => {
                let known = entries.iter().filter_map(|(key, value)| {
                    let field = shape.position(&key.value)?;
                    // A value that an Example cell gave tells nothing about the type that it was drawn by.
                    let drawn = snippet.drawn && shape.fields[field].facts.example.is_none();
                    Some((field, snippet.part(value, drawn)))
                });
                let known: Vec<_> = known.collect();
                self.notes.extend(known.iter().map(|(field, part)| (at, Observation::Drawn(*field, *part))));
                for (field, part) in known {
                    self.snippet(&shape.fields[field].facts.ty.value, part, depth + 1);
                }
            }
            (DraftShape::Union(_), _) => {
                if let Some(ty) = best_member(drafts, self.index, self.ends, at, &snippet.literal.json()) {
                    self.snippet(ty, snippet, depth + 1);
                }
            }
            _ => {}
        }
    }
}
