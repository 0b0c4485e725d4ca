//! Facts that a type takes from another one with the same fields: `GetKeyData` and `CreateKeysData` show each other which fields may be `null`.
//! They are inferred, the weakest kind of evidence.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{Found, Known, Put};
use crate::{
    claim::{Answer, Claim, Claims, Lattice, Widest},
    merge::{Draft, DraftShape, FieldDraft},
    schema::{Nullability, Type, TypeName},
};

pub(super) fn claims(known: &Known<'_, '_>) -> Found {
    let alike = alike(known.drafts);
    let of_types = |alike: &Vec<usize>| {
        let shared = shared_facts(known, alike);
        alike.iter().flat_map(|at| adopted(known, *at, &shared)).collect::<Vec<_>>()
    };
    alike.par_iter().flat_map_iter(of_types).collect::<Vec<_>>().into()
}

/// Fewer fields than this are alike by chance.
const FEWEST: usize = 4;

/// Structs whose fields have the same names.
fn alike(drafts: &[Draft]) -> Vec<Vec<usize>> {
    let names: Vec<_> = drafts.par_iter().map(names).collect();
    let mut alike: BTreeMap<&[&str], Vec<usize>> = BTreeMap::new();
    for (at, names) in names.iter().enumerate().filter(|(_, names)| names.len() >= FEWEST) {
        alike.entry(names).or_default().push(at);
    }
    alike.into_values().filter(|alike| alike.len() > 1).collect()
}

/// The names of the fields of a struct, in order.
fn names(draft: &Draft) -> Vec<&str> {
    let DraftShape::Struct(shape) = &draft.shape else { return Vec::new() };
    let mut names: Vec<_> = shape.fields.iter().map(|field| field.key.as_str()).collect();
    names.sort_unstable();
    names
}

/// What is known of a field in types with the same fields: of each fact what the first type has.
#[derive(Default)]
struct SharedFacts {
    /// Who says that it may be `null`, and why.
    nullable: Option<(TypeName, String)>,
    /// The number that it is, who says so, and why.
    number: Option<(Type, TypeName, String)>,
}

/// The facts of the types numbered `alike`, by field.
fn shared_facts<'k>(known: &Known<'k, '_>, alike: &[usize]) -> BTreeMap<&'k str, SharedFacts> {
    let mut shared_facts: BTreeMap<&str, SharedFacts> = BTreeMap::new();
    for other in alike.iter().filter_map(|at| known.drafts.get(*at)) {
        for field in other.fields() {
            let ty = &field.facts.ty.value;
            // A list that is `null` reads as empty anyway.
            let may_be_null = field.facts.is_nullable() && !is_list(ty);
            let is_number = matches!(ty, Type::Integer | Type::Number);
            if !may_be_null && !is_number {
                continue;
            }
            let shared = shared_facts.entry(&field.key).or_default();
            if may_be_null && shared.nullable.is_none() {
                shared.nullable = Some((other.name.clone(), why(known, &field.claims.nullable, &Widest)));
            }
            if is_number && shared.number.is_none() {
                shared.number = Some((ty.clone(), other.name.clone(), why(known, &field.claims.ty, known.types)));
            }
        }
    }
    shared_facts
}

/// The evidence of the type that a fact is taken from.
fn why<T: Clone + PartialEq>(known: &Known<'_, '_>, claims: &Claims<T>, lattice: &impl Lattice<T>) -> String {
    let because = claims.weigh(lattice).and_then(|verdict| verdict.by.evidence(known.corpus));
    because.map(|evidence| format!(": {evidence}")).unwrap_or_default()
}

fn is_list(ty: &Type) -> bool {
    matches!(ty, Type::List(_) | Type::Map(_))
}

/// What the type numbered `at` takes over. What it has itself is not claimed once more.
fn adopted(known: &Known<'_, '_>, at: usize, shared_facts: &BTreeMap<&str, SharedFacts>) -> Vec<Put> {
    let fields = known.drafts.get(at).map(Draft::fields).unwrap_or_default();
    let answers = fields.iter().enumerate().flat_map(|(number, field)| {
        let shared = shared_facts.get(field.key.as_str());
        shared.into_iter().flat_map(|shared| answers(field, shared)).map(move |answer| (number, answer))
    });
    answers.map(|(number, answer)| Put::Field(at, number, answer)).collect()
}

fn answers(field: &FieldDraft, shared: &SharedFacts) -> impl Iterator<Item = Answer> {
    let from = |other: &TypeName, why: &str| {
        format!("`{}` of {other}, which has the same fields{why}", field.facts.wire.value)
    };
    let null = shared.nullable.as_ref().filter(|_| !field.facts.is_nullable());
    let null = null.map(|(other, why)| Claim::elsewhere(Nullability::Yes, "same_fields", from(other, why)));
    let number = shared.number.as_ref().filter(|_| field.facts.ty.value == Type::Undecided);
    let number = number.map(|(number, other, why)| Claim::elsewhere(number.clone(), "same_fields", from(other, why)));
    null.map(Answer::Nullable).into_iter().chain(number.map(Answer::Type))
}
