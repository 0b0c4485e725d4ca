//! Whether a value may be `null`: where one is shown, the description says so, or the same field elsewhere may be. A shown value says
//! nothing against it.

mod phrases;

use std::collections::BTreeMap;

use rayon::prelude::*;

use self::phrases::says_null;
use super::{Inference, alike::Alike, inferred};
use crate::{
    evidence::{Evidence, Fact},
    resolve::draft::{Draft, DraftShape, FieldDraft, Origin, Record},
    schema::Type,
};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    inference.each_field(conclude);
    let copied = copied(inference.record, inference.drafts);
    for (draft, copied) in inference.drafts.iter_mut().zip(copied) {
        let DraftShape::Struct(shape) = &mut draft.shape else { continue };
        for (at, evidence) in copied {
            shape.fields[at].facts.nullable = Fact::new(true, evidence);
        }
    }
}

fn conclude(record: &Record<'_>, field: &mut FieldDraft) {
    if field.facts.nullable.value {
        return;
    }
    let shown = field.seen.null.and_then(|origin| record.shown(origin, "null"));
    let said = field.says.iter().find_map(|said| {
        let description = record.row(said)?.description.as_ref()?;
        says_null(&description.value).then_some(())?;
        record.stated(Origin { node: said.node, span: description.span })
    });
    if let Some(evidence) = said.or(shown) {
        field.facts.nullable = Fact::new(true, evidence);
    }
}

/// For each draft, the fields that another type has word for word where they may be `null`, unless a page says otherwise of a third.
fn copied(record: &Record<'_>, drafts: &[Draft]) -> Vec<BTreeMap<usize, Evidence>> {
    let is_known = |field: &FieldDraft| field.facts.nullable.value || speaks_of_null(record, field);
    let known = drafts.iter().flat_map(|draft| fields(draft).iter().map(move |field| (draft, field)));
    let known = known.filter(|(_, field)| is_known(field));
    let alike = Alike::of(known.map(|(draft, field)| (field, (field.facts.nullable.value, &draft.name))));
    let copy = |field: &FieldDraft| {
        let open = !is_known(field) && alike.find(field).all(|(nullable, _)| *nullable);
        let (_, of) = alike.find(field).next().filter(|_| open)?;
        Some(inferred("null", format!("`{}` of {of}, which has the same type and description", field.facts.wire.value)))
    };
    let of_draft = |draft: &Draft| {
        fields(draft).iter().enumerate().filter_map(|(at, field)| Some((at, copy(field)?))).collect::<BTreeMap<_, _>>()
    };
    drafts.par_iter().map(of_draft).collect()
}

fn fields(draft: &Draft) -> &[FieldDraft] {
    match &draft.shape {
        DraftShape::Struct(shape) => &shape.fields,
        _ => &[],
    }
}

/// Whether a dialect that shows `null` in its type cells speaks of the field: its silence counts for more than other fields.
pub(super) fn speaks_of_null(record: &Record<'_>, field: &FieldDraft) -> bool {
    field.says.iter().any(|said| {
        let dialect = record.nodes.get(said.node).and_then(|node| record.testimonies.get(node.source));
        dialect.is_some_and(|testimony| match said.ty {
            Some(Type::List(_) | Type::Map(_) | Type::Any) | None => false,
            Some(Type::DateTime | Type::Date) => testimony.dialect.shows_null_dates(),
            Some(_) => testimony.dialect.shows_null(),
        })
    })
}
