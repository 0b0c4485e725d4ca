//! `RULES`: what is concluded where no table plainly says it.

mod alike;
mod date_time;
mod growth;
mod null;
mod number;
mod secret;
mod tag;
mod twin;
mod wire_name;

use rayon::prelude::*;

use crate::{
    dialect,
    evidence::Evidence,
    problem::Problem,
    resolve::draft::{Draft, DraftShape, FieldDraft, Numbers, Origin, Record},
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
    Rule { apply: number::apply },
    Rule { apply: null::apply },
    Rule { apply: date_time::apply },
    Rule { apply: secret::apply },
    Rule { apply: growth::apply },
    // Weakest last: it only fills what the others left open.
    Rule { apply: twin::apply },
];

/// What a rule sees and changes.
pub(super) struct Inference<'i, 'a> {
    record: &'i Record<'a>,
    drafts: &'i mut [Draft],
    numbers: &'i Numbers,
    source: &'i Source,
    /// What somebody should look at.
    problems: Vec<Problem>,
}

/// Applies all rules on fields and enums to `drafts`; gives back what somebody should look at.
pub(super) fn fields(record: &Record<'_>, drafts: &mut [Draft], numbers: &Numbers, source: &Source) -> Vec<Problem> {
    let mut inference = Inference { record, drafts, numbers, source, problems: Vec::new() };
    for rule in RULES {
        (rule.apply)(&mut inference);
    }
    inference.problems
}

/// Finds the tags of unions, once the facts of all fields are corrected.
pub(super) fn unions(record: &Record<'_>, drafts: &mut [Draft], numbers: &Numbers) {
    tag::apply(record, drafts, numbers);
}

impl Inference<'_, '_> {
    /// Calls `conclude` for every field, side by side: it sees no other draft.
    fn each_field(&mut self, conclude: impl Fn(&Record<'_>, &mut FieldDraft) + Sync) {
        let record = self.record;
        self.drafts.par_iter_mut().for_each(|draft| {
            if let DraftShape::Struct(shape) = &mut draft.shape {
                shape.fields.iter_mut().for_each(|field| conclude(record, field));
            }
        });
    }
}

/// The sentence of a description that holds one of `phrases`, as evidence of what it states.
fn sentence(record: &Record<'_>, field: &FieldDraft, holds: impl Fn(&str) -> bool) -> Option<Evidence> {
    field.says.iter().find_map(|said| {
        let description = record.row(said)?.description.as_ref()?;
        holds(&description.value.to_lowercase()).then_some(())?;
        record.stated(Origin { node: said.node, span: description.span })
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
