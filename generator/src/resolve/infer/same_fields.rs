//! Facts that a type takes from another one with the same fields: `GetKeyData` and `CreateKeysData` show each other which fields may be `null`.
//! They are inferred, the weakest kind of evidence.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{Inference, inferred, nullable::states_null};
use crate::{
    evidence::{Evidence, Fact},
    link::Corpus,
    merge::{Draft, DraftShape, FieldDraft},
    schema::{Nullability, Type, TypeName},
};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    for alike in alike(inference.drafts) {
        let shared_facts = shared_facts(alike.iter().filter_map(|at| inference.drafts.get(*at)));
        for at in alike {
            adopt(inference.corpus, &mut inference.drafts[at], &shared_facts);
        }
    }
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

/// What is known of a field in one of several types with the same fields: of each fact what the first type has.
#[derive(Default)]
struct SharedFacts {
    /// Who says that it may be `null`, and why.
    nullable: Option<(TypeName, String)>,
    /// The number that it is, who says so, and why.
    number: Option<(Type, TypeName, String)>,
}

/// The facts of all types in `alike`, by field. A type that is given its own fact has it already.
fn shared_facts<'d>(alike: impl Iterator<Item = &'d Draft>) -> BTreeMap<String, SharedFacts> {
    // A fact that a type took from another one is no evidence for a third.
    let own =
        |because: &Option<Evidence>| !matches!(because, Some(Evidence::Inferred { rule, .. }) if rule == "same_fields");
    let mut shared_facts: BTreeMap<String, SharedFacts> = BTreeMap::new();
    for other in alike {
        let DraftShape::Struct(shape) = &other.shape else { continue };
        for FieldDraft { key, facts, .. } in &shape.fields {
            let (ty, nullable) = (&facts.ty, &facts.nullable);
            // A list that is `null` reads as empty anyway.
            let may_be_null = nullable.value == Nullability::Yes && own(&nullable.because) && !is_list(&ty.value);
            let is_number = matches!(ty.value, Type::Integer | Type::Number) && own(&ty.because);
            if !may_be_null && !is_number {
                continue;
            }
            let shared = shared_facts.entry(key.clone()).or_default();
            if may_be_null && shared.nullable.is_none() {
                shared.nullable = Some((other.name.clone(), why(nullable.because.as_ref())));
            }
            if is_number && shared.number.is_none() {
                shared.number = Some((ty.value.clone(), other.name.clone(), why(ty.because.as_ref())));
            }
        }
    }
    shared_facts
}

/// The evidence of the type that a fact is taken from.
fn why(because: Option<&Evidence>) -> String {
    because.map(|evidence| format!(": {evidence}")).unwrap_or_default()
}

fn is_list(ty: &Type) -> bool {
    matches!(ty, Type::List(_) | Type::Map(_))
}

fn adopt(corpus: &Corpus<'_>, draft: &mut Draft, shared_facts: &BTreeMap<String, SharedFacts>) {
    let DraftShape::Struct(shape) = &mut draft.shape else { return };
    for field in &mut shape.fields {
        let Some(shared) = shared_facts.get(&field.key) else { continue };
        let from = |other: &TypeName, why: &str| {
            inferred("same_fields", format!("`{}` of {other}, which has the same fields{why}", field.facts.wire.value))
        };
        if let Some((other, why)) = &shared.nullable
            && !field.facts.is_nullable()
            && !states_null(corpus, field)
        {
            field.facts.nullable = Fact::new(Nullability::Yes, from(other, why));
        }
        if let (Some((number, other, why)), Type::Undecided) = (&shared.number, &field.facts.ty.value) {
            field.facts.ty = Fact::new(number.clone(), from(other, why));
        }
    }
}
