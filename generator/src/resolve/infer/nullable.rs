//! Whether a value may be `null`: where one is shown, the description says so, or the same field elsewhere may be. A shown value says
//! nothing against it.

mod phrases;

use std::collections::BTreeMap;

use rayon::prelude::*;

use self::phrases::says_null;
use super::{Inference, alike::Alike, inferred};
use crate::{
    dialect::Dialect,
    evidence::{Evidence, Fact},
    link::{Corpus, Origin},
    merge::{Draft, DraftShape, FieldDraft, StatedField},
    schema::{Nullability, Type},
};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    inference.each_field(conclude);
    let copied = copied(inference.corpus, inference.drafts);
    for (draft, copied) in inference.drafts.iter_mut().zip(copied) {
        let DraftShape::Struct(shape) = &mut draft.shape else { continue };
        for (at, evidence) in copied {
            shape.fields[at].facts.nullable = Fact::new(Nullability::Yes, evidence);
        }
    }
    inference.each_field(|corpus, field| {
        if !field.facts.is_nullable() && is_denied(corpus, field) {
            field.facts.nullable = Fact::plain(Nullability::No);
        }
    });
}

fn conclude(corpus: &Corpus<'_>, field: &mut FieldDraft) {
    if field.facts.is_nullable() {
        return;
    }
    let shown = field.observed.null.and_then(|origin| corpus.shown(origin, "null"));
    let stated = field.stated.iter().find_map(|stated| {
        let description = corpus.row(stated.node, stated.row)?.description.as_ref()?;
        says_null(&description.value).then_some(())?;
        corpus.stated(Origin { node: stated.node, span: description.span })
    });
    if let Some(evidence) = stated.or(shown) {
        field.facts.nullable = Fact::new(Nullability::Yes, evidence);
    }
}

/// For each draft, the fields that another type has word for word where they may be `null`, unless a page says otherwise of a third.
fn copied(corpus: &Corpus<'_>, drafts: &[Draft]) -> Vec<BTreeMap<usize, Evidence>> {
    let is_known = |field: &FieldDraft| field.facts.is_nullable() || states_null(corpus, field);
    let known = drafts.iter().flat_map(|draft| fields(draft).iter().map(move |field| (draft, field)));
    let known = known.filter(|(_, field)| is_known(field));
    let alike = Alike::of(known.map(|(draft, field)| (field, (field.facts.is_nullable(), &draft.name))));
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

/// Whether a page says of the field that it may not be `null`: one that would show it if it might be.
fn is_denied(corpus: &Corpus<'_>, field: &FieldDraft) -> bool {
    field.stated.iter().any(|stated| {
        let Some(dialect) = dialect_of(corpus, stated) else { return false };
        let parts_them = dialect.tells_null_from_missing();
        shows_null(dialect, stated)
            && match stated.ty {
                Some(Type::BigInt | Type::Decimal) => parts_them,
                _ => stated.required || parts_them,
            }
    })
}

/// Whether a dialect that shows `null` in its type cells tells of the field: its silence counts for more than other fields.
pub(super) fn states_null(corpus: &Corpus<'_>, field: &FieldDraft) -> bool {
    field.stated.iter().any(|stated| dialect_of(corpus, stated).is_some_and(|dialect| shows_null(dialect, stated)))
}

fn shows_null(dialect: &dyn Dialect, stated: &StatedField) -> bool {
    match stated.ty {
        Some(Type::List(_) | Type::Map(_) | Type::Any) | None => false,
        Some(Type::DateTime | Type::Date) => dialect.shows_null_dates(),
        Some(_) => dialect.shows_null(),
    }
}

fn dialect_of(corpus: &Corpus<'_>, stated: &StatedField) -> Option<&'static dyn Dialect> {
    Some(corpus.sources.get(corpus.nodes.get(stated.node)?.source)?.dialect)
}
