//! Whether an undecided number has a fraction: one that is shown decides; an integer decides only where it was drawn by type.

use super::{Found, Known};
use crate::{
    claim::{Answer, Claim},
    link::Corpus,
    merge::FieldDraft,
    schema::Type,
};

pub(super) fn claims(known: &Known<'_, '_>) -> Found {
    known.each_field(|corpus, field| match field.facts.ty.value {
        Type::Undecided => fraction(corpus, field).into_iter().chain(drawn(corpus, field)).map(Answer::Type).collect(),
        _ => Vec::new(),
    })
}

fn fraction(corpus: &Corpus<'_>, field: &FieldDraft) -> Option<Claim<Type>> {
    let origin = field.observed.fraction?;
    let text = corpus.words(origin);
    Some(Claim::shown(Type::Number, origin, if text.len() < 24 { text } else { "a fraction" }))
}

/// An integer in an Example cell says nothing: 28 of 100 floats show one.
fn drawn(corpus: &Corpus<'_>, field: &FieldDraft) -> Option<Claim<Type>> {
    let origin = field.observed.drawn_integer?;
    let page = corpus.page(origin).map(|page| format!(" of {page}")).unwrap_or_default();
    let from = format!("the code block{page} draws an integer by type");
    Some(Claim::inferred(Type::Integer, "integer", from).at(origin))
}
