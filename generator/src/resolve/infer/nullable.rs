//! Whether a value may be `null`: where one is shown, the description says so, or the same field elsewhere may be. A shown value says
//! nothing against it.

mod phrases;

use std::collections::BTreeMap;

use rayon::prelude::*;

use self::phrases::says_null;
use super::{Inference, alike::Alike, inferred};
use crate::{
    evidence::{Evidence, Fact},
    link::{Corpus, Origin},
    merge::{Draft, DraftShape, FieldDraft},
    schema::Type,
};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    inference.each_field(conclude);
    let copied = copied(inference.corpus, inference.drafts);
    for (draft, copied) in inference.drafts.iter_mut().zip(copied) {
        let DraftShape::Struct(shape) = &mut draft.shape else { continue };
        for (at, evidence) in copied {
            shape.fields[at].facts.nullable = Fact::new(true, evidence);
        }
    }
}

fn conclude(corpus: &Corpus<'_>, field: &mut FieldDraft) {
    if field.facts.nullable.value {
        return;
    }
    let shown = field.observed.null.and_then(|origin| corpus.shown(origin, "null"));
    let stated = field.stated.iter().find_map(|stated| {
        let description = corpus.row(stated.node, stated.row)?.description.as_ref()?;
        says_null(&description.value).then_some(())?;
        corpus.stated(Origin { node: stated.node, span: description.span })
    });
    if let Some(evidence) = stated.or(shown) {
        field.facts.nullable = Fact::new(true, evidence);
    }
}

/// For each draft, the fields that another type has word for word where they may be `null`, unless a page says otherwise of a third.
fn copied(corpus: &Corpus<'_>, drafts: &[Draft]) -> Vec<BTreeMap<usize, Evidence>> {
    let is_known = |field: &FieldDraft| field.facts.nullable.value || states_null(corpus, field);
    let known = drafts.iter().flat_map(|draft| fields(draft).iter().map(move |field| (draft, field)));
    let known = known.filter(|(_, field)| is_known(field));
    let alike = Alike::of(known.map(|(draft, field)| (field, (field.facts.nullable.value, &draft.name))));
    let copy = |field: &FieldDraft| {
        let open = !is_known(field) && alike.find(field).all(|(nullable, _)| *nullable);
        alike.find(field).next().filter(|_| open)?;
        // Which type it is would be another one as soon as a page is added.
        Some(inferred("nullable", "other types, which have the same field word for word"))
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

/// Whether a dialect that shows `null` in its type cells choose_dialect of the field: its silence counts for more than other fields.
pub(super) fn states_null(corpus: &Corpus<'_>, field: &FieldDraft) -> bool {
    field.stated.iter().any(|stated| {
        let dialect = corpus.nodes.get(stated.node).and_then(|node| corpus.sources.get(node.source));
        dialect.is_some_and(|source_pages| match stated.ty {
            Some(Type::List(_) | Type::Map(_) | Type::Any) | None => false,
            Some(Type::DateTime | Type::Date) => source_pages.dialect.shows_null_dates(),
            Some(_) => source_pages.dialect.shows_null(),
        })
    })
}
