//! `Observation`: what one value shows of a draft.

use serde_json::Value;

use crate::{
    dialect::LiteralKind,
    link::Origin,
    merge::{Draft, DraftShape, FieldDraft, Snippet},
    schema::Type,
};

/// What one value shows of a draft; fields go by their numbers.
pub(super) enum Observation<'v> {
    /// A value of the type, as it travels.
    Instance(&'v Value, Origin),
    /// A value of a field, as it travels.
    Wire(usize, &'v Value, Origin),
    /// The same, under the key that it has there.
    Keyed(usize, &'v str, &'v Value, Origin),
    /// A value of a field in a code block.
    Drawn(usize, Snippet<'v>),
    /// A value of the type in a code block, while no page tells what the type is made of.
    Unshaped(Snippet<'v>),
}

impl<'v> Observation<'v> {
    /// Writes itself down in `draft`; gives back the value that has to wait until the draft has a shape.
    pub(super) fn write(self, draft: &mut Draft) -> Option<Snippet<'v>> {
        match self {
            Self::Instance(value, origin) => draft.note_instance(value, origin),
            Self::Wire(at, value, origin) => {
                let field = field(draft, at)?;
                note_wire(field, value, origin);
            }
            Self::Keyed(at, key, value, origin) => {
                let field = field(draft, at)?;
                field.observed.note_key(key, origin);
                note_wire(field, value, origin);
            }
            Self::Drawn(at, snippet) => note_snippet(field(draft, at)?, snippet),
            Self::Unshaped(snippet) => return Some(snippet),
        }
        None
    }
}

fn field(draft: &mut Draft, at: usize) -> Option<&mut FieldDraft> {
    match &mut draft.shape {
        DraftShape::Struct(shape) => shape.fields.get_mut(at),
        _ => None,
    }
}

fn note_wire(field: &mut FieldDraft, value: &Value, origin: Origin) {
    match value {
        Value::Null => drop(field.observed.null.get_or_insert(origin)),
        Value::Number(number) if number.is_f64() && number.as_f64().is_some_and(|n| n.fract() != 0.0) => {
            field.observed.fraction.get_or_insert(origin);
        }
        Value::String(text) => field.observed.note_text(text, origin),
        _ => {}
    }
}

fn note_snippet(field: &mut FieldDraft, snippet: Snippet<'_>) {
    let origin = Origin { node: snippet.node, span: snippet.literal.span };
    let seen = &mut field.observed;
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
