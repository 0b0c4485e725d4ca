//! Whether an undecided number has a fraction: one that is shown decides; an integer decides only where it was drawn by type.

use super::{Inference, inferred};
use crate::{
    evidence::Fact,
    resolve::draft::{FieldDraft, Record},
    schema::Type,
};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    inference.each_field(conclude);
}

fn conclude(record: &Record<'_>, field: &mut FieldDraft) {
    if field.facts.ty.value != Type::Undecided {
        return;
    }
    if let Some(origin) = field.seen.fraction {
        let text = record.witness(origin.node).map(|witness| witness.words(origin.span)).unwrap_or_default();
        let shown = record.shown(origin, if text.len() < 24 { text } else { "a fraction" });
        field.facts.ty = Fact { value: Type::Number, because: shown };
    } else if let Some(origin) = field.seen.drawn_integer {
        // An integer in an Example cell says nothing: 28 of 100 floats show one.
        let place = record.place(origin).map(|place| format!(" at {place}")).unwrap_or_default();
        field.facts.ty =
            Fact::new(Type::Integer, inferred("number", format!("the code block{place} draws an integer by type")));
    }
}
