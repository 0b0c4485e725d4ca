//! `RULES`: what is concluded where no table plainly says it.

mod alike;
mod date_time;
mod integer;
mod nullable;
mod open_enum;
mod same_fields;
mod secret;
mod tag;
#[cfg(test)]
mod tests;
mod wire_name;

use rayon::prelude::*;

use crate::{
    claim::{Answer, Claim},
    dialect,
    link::{Corpus, Origin},
    merge::{Draft, DraftShape, FieldDraft, Merged, TypeIndex, TypeLattice},
    problem::Problem,
    schema::Openness,
    source::Source,
};

/// A rule: it sees what is known, and claims what follows from that.
#[derive(Clone, Copy)]
pub(crate) struct Rule {
    claims: fn(&Known<'_, '_>) -> Found,
}

/// What a rule finds.
#[derive(Default)]
pub(super) struct Found {
    claims: Vec<Put>,
    /// At what somebody should look.
    problems: Vec<Problem>,
}

impl From<Vec<Put>> for Found {
    fn from(claims: Vec<Put>) -> Self {
        Self { claims, ..Self::default() }
    }
}

/// The rules on fields and enums. Those of one stratum see what all strata before it came to, and nothing of each other: their order
/// does not matter.
///
/// To add one: a file in `infer/`, a line here, in the first stratum in which all that it sees is known.
const STRATA: &[&[Rule]] = &[
    // What pages and examples tell of a field.
    &[
        Rule { claims: date_time::claims },
        Rule { claims: integer::claims },
        Rule { claims: nullable::claims },
        Rule { claims: open_enum::claims },
        Rule { claims: wire_name::claims },
    ],
    // What follows from its type, and from fields that are the same word for word.
    &[Rule { claims: nullable::copied }, Rule { claims: secret::claims }],
    // What follows from all fields of a type.
    &[Rule { claims: same_fields::claims }],
];

/// The strata, to be applied as they stand or in another order.
pub(crate) fn strata() -> Vec<Vec<Rule>> {
    STRATA.iter().map(|rules| rules.to_vec()).collect()
}

/// What a rule sees.
pub(super) struct Known<'k, 'a> {
    corpus: &'k Corpus<'a>,
    drafts: &'k [Draft],
    types: &'k TypeLattice,
    index: &'k TypeIndex,
    source: &'k Source,
}

/// A claim, and what it is about.
pub(super) enum Put {
    /// A field, by the numbers of its draft and its own.
    Field(usize, usize, Answer),
    /// Whether the values of an enum are all.
    Open(usize, Claim<Openness>),
}

/// Lets the rules of `strata` claim what follows from each other; gives back at what somebody should look.
pub(super) fn fields(
    corpus: &Corpus<'_>,
    merged: &mut Merged,
    index: &TypeIndex,
    source: &Source,
    strata: &[Vec<Rule>],
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for rules in strata {
        let known = Known { corpus, drafts: &merged.drafts, types: &merged.types, index, source };
        let found: Vec<Found> = rules.par_iter().map(|rule| (rule.claims)(&known)).collect();
        for found in found {
            problems.extend(found.problems);
            found.claims.into_iter().for_each(|put| put.forward(&mut merged.drafts));
        }
        merged.conclude();
    }
    problems
}

/// Finds the tags of unions, once the facts of all fields are corrected.
pub(super) fn unions(drafts: &mut [Draft], index: &TypeIndex) {
    tag::apply(drafts, index);
}

impl Known<'_, '_> {
    /// What `conclude` says of every field, side by side.
    fn each_field(&self, conclude: impl Fn(&Corpus<'_>, &FieldDraft) -> Vec<Answer> + Sync) -> Found {
        let fields = self.drafts.par_iter().enumerate().flat_map_iter(|(draft, of)| {
            let fields = of.fields().iter().enumerate();
            fields.map(move |(at, field)| (draft, at, field))
        });
        let put = fields.flat_map_iter(|(draft, at, field)| {
            conclude(self.corpus, field).into_iter().map(move |answer| Put::Field(draft, at, answer))
        });
        put.collect::<Vec<_>>().into()
    }
}

impl Put {
    /// Puts the claim to its question.
    fn forward(self, drafts: &mut [Draft]) {
        match self {
            Self::Field(draft, at, answer) => {
                if let Some(field) = drafts.get_mut(draft).and_then(|draft| draft.fields_mut().get_mut(at)) {
                    field.claims.take(answer);
                }
            }
            Self::Open(draft, claim) => {
                if let Some(DraftShape::Enum(shape)) = drafts.get_mut(draft).map(|draft| &mut draft.shape) {
                    shape.open.push(claim);
                }
            }
        }
    }
}

/// Where the descriptions of a field stand of which `holds` is true.
fn described<'f>(
    corpus: &'f Corpus<'_>,
    field: &'f FieldDraft,
    holds: impl Fn(&str) -> bool + 'f,
) -> impl Iterator<Item = Origin> + 'f {
    field.stated.iter().filter_map(move |stated| {
        let description = corpus.row(stated.node, stated.row)?.description.as_ref()?;
        holds(&description.value).then_some(Origin { node: stated.node, span: description.span })
    })
}

/// The words of a name as a dialect shows it.
fn words(shown: &str) -> Vec<String> {
    dialect::words(shown)
}
