//! `RULES`: what is concluded where no table plainly says it.

mod alike;
mod date_time;
mod integer;
mod nullable;
mod open_enum;
mod same_fields;
mod secret;
mod tag;
mod wire_name;

use rayon::prelude::*;

use crate::{
    dialect,
    evidence::Evidence,
    link::{Corpus, Origin},
    merge::{Draft, DraftShape, FieldDraft, TypeIndex},
    problem::Problem,
    source::Source,
};

/// A rule: it proposes facts for every draft, and replaces nothing that stronger evidence gave.
struct Rule {
    apply: fn(&mut Inference<'_, '_>),
}

/// The rules that conclude facts about fields, in an order that does not matter but for names: tags are wire names.
///
/// To add one: a file in `infer/`, a line here.
const RULES: &[Rule] = &[
    Rule { apply: wire_name::apply },
    Rule { apply: integer::apply },
    Rule { apply: nullable::apply },
    Rule { apply: date_time::apply },
    Rule { apply: secret::apply },
    Rule { apply: open_enum::apply },
    // Weakest last: it only fills what the others left open.
    Rule { apply: same_fields::apply },
];

/// What a rule sees and changes.
pub(super) struct Inference<'i, 'a> {
    corpus: &'i Corpus<'a>,
    drafts: &'i mut [Draft],
    index: &'i TypeIndex,
    source: &'i Source,
    /// What somebody should look at.
    problems: Vec<Problem>,
}

/// Applies all rules on fields and enums to `drafts`; gives back what somebody should look at.
pub(super) fn fields(corpus: &Corpus<'_>, drafts: &mut [Draft], index: &TypeIndex, source: &Source) -> Vec<Problem> {
    let mut inference = Inference { corpus, drafts, index, source, problems: Vec::new() };
    for rule in RULES {
        (rule.apply)(&mut inference);
    }
    inference.problems
}

/// Finds the tags of unions, once the facts of all fields are corrected.
pub(super) fn unions(drafts: &mut [Draft], index: &TypeIndex) {
    tag::apply(drafts, index);
}

impl Inference<'_, '_> {
    /// Calls `conclude` for every field, side by side: it sees no other draft.
    fn each_field(&mut self, conclude: impl Fn(&Corpus<'_>, &mut FieldDraft) + Sync) {
        let corpus = self.corpus;
        self.drafts.par_iter_mut().for_each(|draft| {
            if let DraftShape::Struct(shape) = &mut draft.shape {
                shape.fields.iter_mut().for_each(|field| conclude(corpus, field));
            }
        });
    }
}

/// The sentence of a description that holds one of `phrases`, as evidence of what it states.
fn sentence(corpus: &Corpus<'_>, field: &FieldDraft, holds: impl Fn(&str) -> bool) -> Option<Evidence> {
    field.stated.iter().find_map(|stated| {
        let description = corpus.row(stated.node, stated.row)?.description.as_ref()?;
        holds(&description.value.to_lowercase()).then_some(())?;
        corpus.stated(Origin { node: stated.node, span: description.span })
    })
}

/// A conclusion of `rule`.
fn inferred(rule: &'static str, from: impl Into<String>) -> Evidence {
    Evidence::Inferred { rule: rule.into(), from: from.into() }
}

/// The words of a name as a dialect shows it.
fn words(shown: &str) -> Vec<String> {
    dialect::words(shown)
}
