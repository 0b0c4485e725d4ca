//! Leads every value that the pages show to the field that it is a value of.

mod cell;
mod fit;
mod unpaged;

use std::collections::HashMap;

use rayon::prelude::*;
use serde_json::Value;

use self::cell::cell_value;
pub(super) use self::fit::best_member;
use crate::{
    dialect::{self, Literal, LiteralKind},
    resolve::{
        draft::{Draft, DraftShape, Numbers, Origin, Record, Snippet, StructDraft},
        witness::Says,
    },
    schema::Type,
};

/// Notes in each draft what the Example cells and the code blocks show of it; types without a page are made of that.
pub(super) fn distribute(record: &Record<'_>, drafts: &mut [Draft], numbers: &Numbers) {
    let cells: Vec<_> = drafts.par_iter().map(|draft| cells(record, draft)).collect();
    let mut walk = Walk { drafts, numbers, unshaped: HashMap::new() };
    for (at, cells) in cells.iter().enumerate() {
        cells.iter().for_each(|cell| walk.cell(cell, at));
    }
    for at in 0..walk.drafts.len() {
        for (ty, example) in snippets(record, &walk.drafts[at]) {
            walk.snippet(&ty, example, 0);
        }
    }
    for at in 0..walk.drafts.len() {
        let snippets = walk.unshaped.remove(&at).unwrap_or_default();
        unpaged::build(record, &mut walk.drafts[at], &snippets);
        walk.replay(at, snippets);
    }
}

/// How deep values are followed: recursive types end somewhere.
const DEEPEST: usize = 24;

struct Walk<'d, 'r> {
    drafts: &'d mut [Draft],
    numbers: &'d Numbers,
    /// Values in code blocks of types, while no page tells what these are made of.
    unshaped: HashMap<usize, Vec<Snippet<'r>>>,
}

/// An Example cell that shows a value.
struct Cell {
    field: usize,
    ty: Type,
    value: Value,
    origin: Origin,
}

fn cells(record: &Record<'_>, draft: &Draft) -> Vec<Cell> {
    let DraftShape::Struct(shape) = &draft.shape else { return Vec::new() };
    let mut cells = Vec::new();
    for (field, of) in shape.fields.iter().enumerate() {
        for said in &of.says {
            let Some(example) = record.row(said).and_then(|row| row.example.as_ref()) else { continue };
            let Some(value) = cell_value(&example.value, &of.facts.ty.value) else { continue };
            let origin = Origin { node: said.node, span: example.span };
            cells.push(Cell { field, ty: of.facts.ty.value.clone(), value, origin });
        }
    }
    cells
}

/// The values that the code blocks on the pages of a draft show, each with its type.
fn snippets<'r>(record: &'r Record<'_>, draft: &Draft) -> Vec<(Type, Snippet<'r>)> {
    let snippet = |node: usize, literal: &'r Literal| Snippet { literal, node, drawn: true };
    let own = draft.nodes.iter().filter_map(|node| {
        let example = record.witness(*node)?.example.as_ref()?;
        Some((Type::Ref(draft.name.clone()), snippet(*node, example)))
    });
    let mut all: Vec<_> = own.collect();
    if let DraftShape::Union(union) = &draft.shape {
        for (member, node, at) in &union.shown {
            let says = record.witness(*node).map(|witness| &witness.says);
            let Some(Says::Members(says)) = says else { continue };
            if let Some(example) = says.get(*at).and_then(|say| say.example.as_ref()) {
                all.push((union.members[*member].ty.clone(), snippet(*node, example)));
            }
        }
    }
    all
}

impl<'r> Walk<'_, 'r> {
    fn cell(&mut self, cell: &Cell, at: usize) {
        if let DraftShape::Struct(shape) = &mut self.drafts[at].shape {
            let field = &mut shape.fields[cell.field];
            field.facts.example.get_or_insert_with(|| cell.value.clone());
            note_wire(field, &cell.value, cell.origin);
        }
        self.wire(&cell.ty, &cell.value, cell.origin, 0);
    }

    /// A value on the wire: its keys are wire names.
    fn wire(&mut self, ty: &Type, value: &Value, origin: Origin, depth: usize) {
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
                if let Some(at) = self.numbers.get(name) {
                    self.wire_type(at, value, origin, depth);
                }
            }
            _ => {}
        }
    }

    fn wire_type(&mut self, at: usize, value: &Value, origin: Origin, depth: usize) {
        self.drafts[at].note_instance(value, origin);
        match (&mut self.drafts[at].shape, value) {
            (DraftShape::Struct(shape), Value::Object(entries)) => {
                let mut found = Vec::new();
                for (key, value) in entries {
                    let Some(field) = shape.field_mut(key) else { continue };
                    field.seen.keys.entry(key.clone()).or_insert((0, origin)).0 += 1;
                    note_wire(field, value, origin);
                    found.push((field.facts.ty.value.clone(), value));
                }
                for (ty, value) in found {
                    self.wire(&ty, value, origin, depth + 1);
                }
            }
            (DraftShape::Union(_), value) => {
                if let Some(ty) = best_member(self.drafts, self.numbers, at, value) {
                    self.wire(&ty, value, origin, depth + 1);
                }
            }
            _ => {}
        }
    }

    /// A value in a code block: its keys are the dialect's.
    fn snippet(&mut self, ty: &Type, snippet: Snippet<'r>, depth: usize) {
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
                if let Some(at) = self.numbers.get(name) {
                    self.snippet_type(at, snippet, depth);
                }
            }
            _ => {}
        }
    }

    fn snippet_type(&mut self, at: usize, snippet: Snippet<'r>, depth: usize) {
        match (&mut self.drafts[at].shape, &snippet.literal.kind) {
            (DraftShape::Unknown, _) => self.unshaped.entry(at).or_default().push(snippet),
            (DraftShape::Struct(shape), LiteralKind::Object(entries)) => {
                let mut found = Vec::new();
                for (key, value) in entries {
                    let Some(field) = shape.field_mut(&key.value) else { continue };
                    // A value that an Example cell gave tells nothing about the type that it was drawn by.
                    let part = snippet.part(value, snippet.drawn && field.facts.example.is_none());
                    note_snippet(field, part);
                    found.push((field.facts.ty.value.clone(), part));
                }
                for (ty, part) in found {
                    self.snippet(&ty, part, depth + 1);
                }
            }
            (DraftShape::Union(_), _) => {
                if let Some(ty) = best_member(self.drafts, self.numbers, at, &plain(snippet.literal)) {
                    self.snippet(&ty, snippet, depth + 1);
                }
            }
            _ => {}
        }
    }

    /// Shows a type that was just made of its examples those examples.
    fn replay(&mut self, at: usize, snippets: Vec<Snippet<'r>>) {
        for snippet in snippets {
            self.snippet_type(at, snippet, 0);
        }
        if self.drafts[at].unpaged {
            for (value, origin) in std::mem::take(&mut self.drafts[at].instances) {
                self.wire_type(at, &value, origin, 0);
            }
        }
    }
}

impl StructDraft {
    /// The field that a key in an example means: the exact name first, then the name by which the dialects agree.
    fn field_mut(&mut self, key: &str) -> Option<&mut super::draft::FieldDraft> {
        let joined = dialect::joined(key);
        let exact =
            self.fields.iter().position(|field| field.key == joined && field.says.iter().any(|said| said.shown == key));
        let at = exact.or_else(|| self.fields.iter().position(|field| field.key == joined))?;
        self.fields.get_mut(at)
    }
}

fn note_wire(field: &mut super::draft::FieldDraft, value: &Value, origin: Origin) {
    match value {
        Value::Null => drop(field.seen.null.get_or_insert(origin)),
        Value::Number(number) if number.is_f64() && number.as_f64().is_some_and(|n| n.fract() != 0.0) => {
            field.seen.fraction.get_or_insert(origin);
        }
        Value::String(text) => field.seen.note_text(text, origin),
        _ => {}
    }
}

fn note_snippet(field: &mut super::draft::FieldDraft, snippet: Snippet<'_>) {
    let origin = Origin { node: snippet.node, span: snippet.literal.span };
    let seen = &mut field.seen;
    match &snippet.literal.kind {
        LiteralKind::Null => drop(seen.null.get_or_insert(origin)),
        LiteralKind::Number(number) if number.contains(['.', 'e', 'E']) => drop(seen.fraction.get_or_insert(origin)),
        LiteralKind::Number(_) if snippet.drawn => drop(seen.drawn_integer.get_or_insert(origin)),
        LiteralKind::DateTime(_) => drop(seen.typed.get_or_insert((Type::DateTime, origin))),
        LiteralKind::Date(_) => drop(seen.typed.get_or_insert((Type::Date, origin))),
        LiteralKind::Decimal(_) => drop(seen.typed.get_or_insert((Type::Decimal, origin))),
        LiteralKind::BigInt(_) => drop(seen.typed.get_or_insert((Type::BigInt, origin))),
        LiteralKind::String(text) => seen.note_text(text, origin),
        _ => {}
    }
}

/// A literal as JSON, under the keys of the dialect; what has no JSON is `null`.
pub(super) fn plain(literal: &Literal) -> Value {
    match &literal.kind {
        LiteralKind::Null | LiteralKind::Opaque(_) | LiteralKind::Member { .. } => Value::Null,
        LiteralKind::Boolean(value) => Value::Bool(*value),
        LiteralKind::Number(text) | LiteralKind::BigInt(text) => serde_json::from_str(text).unwrap_or(Value::Null),
        LiteralKind::String(text)
        | LiteralKind::DateTime(text)
        | LiteralKind::Date(text)
        | LiteralKind::Decimal(text) => Value::String(text.clone()),
        LiteralKind::List(items) => items.iter().map(plain).collect(),
        LiteralKind::Object(entries) => {
            Value::Object(entries.iter().map(|(key, value)| (key.value.clone(), plain(value))).collect())
        }
    }
}
