//! What a type with the same fields shows: evidence is carried over, as the weakest kind, and marked so.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{Inference, inferred};
use crate::{
    evidence::{Evidence, Fact},
    resolve::draft::{Draft, DraftShape, FieldDraft, Record},
    schema::{Type, TypeName},
};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    for twins in twins(inference.drafts) {
        for at in &twins {
            for other in twins.iter().filter(|other| *other != at) {
                let gifts = gifts(&inference.drafts[*other]);
                carry_over(inference.record, &mut inference.drafts[*at], &gifts);
            }
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

/// What a type knows that its twin may lack.
struct Gift {
    key: String,
    from: TypeName,
    /// Why it may be `null`, if it may.
    nullable: Option<String>,
    /// The number that it is, if that is decided, and why.
    number: Option<(Type, String)>,
}

fn gifts(draft: &Draft) -> Vec<Gift> {
    let DraftShape::Struct(shape) = &draft.shape else { return Vec::new() };
    // What was itself carried over is not carried on.
    let own = |because: &Option<Evidence>| !matches!(because, Some(Evidence::Inferred { rule, .. }) if rule == "twin");
    let gift = |field: &FieldDraft| {
        let number = matches!(field.facts.ty.value, Type::Integer | Type::Number) && own(&field.facts.ty.because);
        // A list that is `null` reads as empty anyway.
        let nullable =
            field.facts.nullable.value && own(&field.facts.nullable.because) && !is_list(&field.facts.ty.value);
        Gift {
            key: field.key.clone(),
            from: draft.name.clone(),
            nullable: nullable.then(|| why(field.facts.nullable.because.as_ref())),
            number: number.then(|| (field.facts.ty.value.clone(), why(field.facts.ty.because.as_ref()))),
        }
    };
    shape.fields.iter().map(gift).collect()
}

/// What convinced the twin.
fn why(because: Option<&Evidence>) -> String {
    because.map(|evidence| format!(": {evidence}")).unwrap_or_default()
}

fn is_list(ty: &Type) -> bool {
    matches!(ty, Type::List(_) | Type::Map(_))
}

fn carry_over(record: &Record<'_>, draft: &mut Draft, gifts: &[Gift]) {
    let DraftShape::Struct(shape) = &mut draft.shape else { return };
    for field in &mut shape.fields {
        let Some(gift) = gifts.iter().find(|gift| gift.key == field.key) else { continue };
        let from = |why: &str| {
            inferred("twin", format!("`{}` of {}, which has the same fields{why}", field.facts.wire.value, gift.from))
        };
        let silent = !field.facts.nullable.value && !speaks_of_null(record, field);
        if let Some(why) = gift.nullable.as_ref().filter(|_| silent) {
            field.facts.nullable = Fact::new(true, from(why));
        }
        if let (Some((number, why)), Type::Undecided) = (&gift.number, &field.facts.ty.value) {
            field.facts.ty = Fact::new(number.clone(), from(why));
        }
    }
}

/// Whether a dialect that shows `null` in its type cells speaks of the field: its silence counts for more than a twin.
fn speaks_of_null(record: &Record<'_>, field: &FieldDraft) -> bool {
    field.says.iter().any(|said| {
        let dialect = record.nodes.get(said.node).and_then(|node| record.testimonies.get(node.source));
        let scalar = !matches!(said.ty, Some(Type::List(_) | Type::Map(_) | Type::Any) | None);
        scalar && dialect.is_some_and(|testimony| testimony.dialect.shows_null())
    })
}
