//! What a type with the same fields shows: evidence is carried over, as the weakest kind, and marked so.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{Inference, inferred, null::speaks_of_null};
use crate::{
    evidence::{Evidence, Fact},
    resolve::draft::{Draft, DraftShape, FieldDraft, Record},
    schema::{Type, TypeName},
};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    for twins in twins(inference.drafts) {
        let gifts = gifts(twins.iter().filter_map(|at| inference.drafts.get(*at)));
        for at in twins {
            carry_over(inference.record, &mut inference.drafts[at], &gifts);
        }
    }
}

/// Fewer fields than this are alike by chance.
const FEWEST: usize = 4;

/// Structs whose fields have the same names.
fn twins(drafts: &[Draft]) -> Vec<Vec<usize>> {
    let names: Vec<_> = drafts.par_iter().map(names).collect();
    let mut twins: BTreeMap<&[&str], Vec<usize>> = BTreeMap::new();
    for (at, names) in names.iter().enumerate().filter(|(_, names)| names.len() >= FEWEST) {
        twins.entry(names).or_default().push(at);
    }
    twins.into_values().filter(|twins| twins.len() > 1).collect()
}

/// The names of the fields of a struct, in order.
fn names(draft: &Draft) -> Vec<&str> {
    let DraftShape::Struct(shape) = &draft.shape else { return Vec::new() };
    let mut names: Vec<_> = shape.fields.iter().map(|field| field.key.as_str()).collect();
    names.sort_unstable();
    names
}

/// What twins know of a field that others of them may lack: of each fact what the first one has.
#[derive(Default)]
struct Gift {
    /// Who says that it may be `null`, and why.
    nullable: Option<(TypeName, String)>,
    /// The number that it is, who says so, and why.
    number: Option<(Type, TypeName, String)>,
}

/// What the twins know, by field. A twin that is given what it gave has it already.
fn gifts<'d>(twins: impl Iterator<Item = &'d Draft>) -> BTreeMap<String, Gift> {
    // What was itself carried over is not carried on.
    let own = |because: &Option<Evidence>| !matches!(because, Some(Evidence::Inferred { rule, .. }) if rule == "twin");
    let mut gifts: BTreeMap<String, Gift> = BTreeMap::new();
    for twin in twins {
        let DraftShape::Struct(shape) = &twin.shape else { continue };
        for FieldDraft { key, facts, .. } in &shape.fields {
            let (ty, nullable) = (&facts.ty, &facts.nullable);
            // A list that is `null` reads as empty anyway.
            let may_be_null = nullable.value && own(&nullable.because) && !is_list(&ty.value);
            let is_number = matches!(ty.value, Type::Integer | Type::Number) && own(&ty.because);
            if !may_be_null && !is_number {
                continue;
            }
            let gift = gifts.entry(key.clone()).or_default();
            if may_be_null && gift.nullable.is_none() {
                gift.nullable = Some((twin.name.clone(), why(nullable.because.as_ref())));
            }
            if is_number && gift.number.is_none() {
                gift.number = Some((ty.value.clone(), twin.name.clone(), why(ty.because.as_ref())));
            }
        }
    }
    gifts
}

/// What convinced the twin.
fn why(because: Option<&Evidence>) -> String {
    because.map(|evidence| format!(": {evidence}")).unwrap_or_default()
}

fn is_list(ty: &Type) -> bool {
    matches!(ty, Type::List(_) | Type::Map(_))
}

fn carry_over(record: &Record<'_>, draft: &mut Draft, gifts: &BTreeMap<String, Gift>) {
    let DraftShape::Struct(shape) = &mut draft.shape else { return };
    for field in &mut shape.fields {
        let Some(gift) = gifts.get(&field.key) else { continue };
        let from = |twin: &TypeName, why: &str| {
            inferred("twin", format!("`{}` of {twin}, which has the same fields{why}", field.facts.wire.value))
        };
        if let Some((twin, why)) = &gift.nullable
            && !field.facts.nullable.value
            && !speaks_of_null(record, field)
        {
            field.facts.nullable = Fact::new(true, from(twin, why));
        }
        if let (Some((number, twin, why)), Type::Undecided) = (&gift.number, &field.facts.ty.value) {
            field.facts.ty = Fact::new(number.clone(), from(twin, why));
        }
    }
}
