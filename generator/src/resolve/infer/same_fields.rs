//! Facts that a type takes from another one with the same fields: `GetKeyData` and `CreateKeysData` show each other which fields may be `null`.
//! They are inferred, the weakest kind of evidence.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{Found, Known, Put};
use crate::{
    claim::{Answer, Claim, Widest},
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

/// What is known of a field in types with the same fields: each answer once, as the first type has it.
#[derive(Default)]
struct SharedFacts<'k> {
    /// Who says that it may be `null`.
    nullable: Option<(&'k TypeName, &'k Claim<Nullability>)>,
    /// The numbers that it is, and who says so.
    numbers: Vec<(Type, &'k TypeName, &'k Claim<Type>)>,
}

/// The facts of the types numbered `alike`, by field.
fn shared_facts<'k>(known: &Known<'k, '_>, alike: &[usize]) -> BTreeMap<&'k str, SharedFacts<'k>> {
    let mut shared_facts: BTreeMap<&str, SharedFacts<'k>> = BTreeMap::new();
    for Draft { name, shape, .. } in alike.iter().filter_map(|at| known.drafts.get(*at)) {
        let DraftShape::Struct(shape) = shape else { continue };
        for FieldDraft { key, claims, .. } in &shape.fields {
            let Some(ty) = claims.ty.weigh(known.types) else { continue };
            let null = claims.nullable.weigh(&Widest).filter(|null| null.value == Nullability::Yes);
            // A list that is `null` reads as empty anyway.
            if let Some(null) = null.filter(|_| !is_list(&ty.value)) {
                shared_facts.entry(key).or_default().nullable.get_or_insert((name, null.by));
            }
            if matches!(ty.value, Type::Integer | Type::Number) {
                let numbers = &mut shared_facts.entry(key).or_default().numbers;
                if numbers.iter().all(|(number, ..)| *number != ty.value) {
                    numbers.push((ty.value, name, ty.by));
                }
            }
        }
    }
    shared_facts
}

fn is_list(ty: &Type) -> bool {
    matches!(ty, Type::List(_) | Type::Map(_))
}

/// What the type numbered `at` takes over. What it has itself is not claimed once more.
fn adopted(known: &Known<'_, '_>, at: usize, shared_facts: &BTreeMap<&str, SharedFacts<'_>>) -> Vec<Put> {
    let fields = known.drafts.get(at).map(Draft::fields).unwrap_or_default();
    let answers = fields.iter().enumerate().flat_map(|(number, field)| {
        let shared = shared_facts.get(field.key.as_str());
        shared.into_iter().flat_map(|shared| answers(known, field, shared)).map(move |answer| (number, answer))
    });
    answers.map(|(number, answer)| Put::Field(at, number, answer)).collect()
}

fn answers(known: &Known<'_, '_>, field: &FieldDraft, shared: &SharedFacts<'_>) -> Vec<Answer> {
    let mut answers = Vec::new();
    if let (Some((other, null)), false) = (&shared.nullable, field.facts.is_nullable()) {
        answers.push(Answer::Nullable(carried(known, field, Nullability::Yes, other, null)));
    }
    if field.facts.ty.value == Type::Undecided {
        let numbers = shared.numbers.iter();
        answers.extend(numbers.map(|(ty, other, by)| Answer::Type(carried(known, field, ty.clone(), other, by))));
    }
    answers
}

/// What `field` takes over from the type called `other`, where `by` decides it.
fn carried<T>(known: &Known<'_, '_>, field: &FieldDraft, value: T, other: &TypeName, by: &Claim<T>) -> Claim<T> {
    let because = by.evidence(known.corpus).map(|evidence| format!(": {evidence}")).unwrap_or_default();
    let from = format!("`{}` of {other}, which has the same fields{because}", field.facts.wire.value);
    Claim { origin: by.origin, ..Claim::elsewhere(value, "same_fields", from) }
}
