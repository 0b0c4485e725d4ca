//! Whether an undecided number has a fraction: one that is shown decides; an integer decides only where it was drawn by type.

use super::{Inference, inferred};
use crate::{evidence::Fact, link::Corpus, merge::FieldDraft, schema::Type};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    inference.each_field(conclude);
}

fn conclude(corpus: &Corpus<'_>, field: &mut FieldDraft) {
    if field.facts.ty.value != Type::Undecided {
        return;
    }
    if let Some(origin) = field.observed.fraction {
        let text = corpus.type_page(origin.node).map(|type_page| type_page.words(origin.span)).unwrap_or_default();
        let shown = corpus.shown(origin, if text.len() < 24 { text } else { "a fraction" });
        field.facts.ty = Fact { value: Type::Number, because: shown };
    } else if let Some(origin) = field.observed.drawn_integer {
        // An integer in an Example cell says nothing: 28 of 100 floats show one.
        let page = corpus.page(origin).map(|page| format!(" of {page}")).unwrap_or_default();
        let because = inferred("integer", format!("the code block{page} draws an integer by type"));
        field.facts.ty = Fact::new(Type::Integer, because);
    }
}
