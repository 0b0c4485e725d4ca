//! Claims of one strength that cannot both be right, as warnings with both places.

use rayon::prelude::*;

use crate::{
    claim::{Claim, Claims, Lattice, Widest},
    link::Corpus,
    merge::{FieldDraft, Merged, TypeLattice},
    problem::{Code, Problem},
    schema::Type,
};

/// What is disputed of fields once everything has been claimed: a correction settles a dispute.
pub(super) fn of_fields(corpus: &Corpus<'_>, merged: &Merged) -> Vec<Problem> {
    let fields = merged.drafts.par_iter().flat_map_iter(|draft| draft.fields());
    fields.flat_map_iter(|field| of_field(corpus, field, &merged.types)).collect()
}

fn of_field(corpus: &Corpus<'_>, field: &FieldDraft, types: &TypeLattice) -> impl Iterator<Item = Problem> {
    let asked = Asked { corpus, field };
    let ty = asked.dispute(&field.claims.ty, types, "type");
    // A constant that a dialect writes with its default is optional there: nobody needs to give it.
    let is_constant = field.stated.iter().any(|stated| matches!(stated.ty, Some(Type::Literal(_))));
    let required = asked.dispute(&field.claims.required, &Widest, "required mark").filter(|_| !is_constant);
    let nullable = asked.dispute(&field.claims.nullable, &Widest, "nullability");
    ty.into_iter().chain(required).chain(nullable)
}

/// A field of which it is asked what is disputed.
struct Asked<'q, 'a> {
    corpus: &'q Corpus<'a>,
    field: &'q FieldDraft,
}

impl Asked<'_, '_> {
    fn dispute<T: Clone + PartialEq>(
        &self,
        claims: &Claims<T>,
        lattice: &impl Lattice<T>,
        what: &str,
    ) -> Option<Problem> {
        let (one, other) = claims.weigh(lattice)?.dispute?;
        let shown = self.field.stated.first().map_or(&self.field.facts.wire.value, |stated| &stated.shown);
        let message = format!("the pages disagree on the {what} of `{shown}`; the wider one is kept");
        let place = |claim: &Claim<T>| self.corpus.place(claim.origin?);
        let problem = Problem::warning(Code::Disagreement, message).at(place(other)?);
        let problem = problem.related(place(one)?, "the other page");
        Some(problem.hint("if one of them is wrong, say so in schema.yaml"))
    }
}
