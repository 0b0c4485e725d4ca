//! Whether an enum may grow: one of several values does although its page does not call it open; a union of constants does
//! unless the pages call enums open, and it is none.

use serde_json::Value;

use super::{Inference, inferred};
use crate::{
    evidence::{Evidence, Fact},
    link::{Corpus, Origin},
    merge::{Draft, DraftShape, EnumDraft, UnionDraft},
    resolve::skip::target,
    schema::Type,
};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    let corpus = inference.corpus;
    let stated = inference.drafts.iter().find_map(stated);
    for draft in inference.drafts.iter_mut() {
        if let DraftShape::Enum(shape) = &mut draft.shape {
            // A page that lists what it knows today does not say that nothing else will come. One value is a constant.
            if !shape.open.value && shape.values.len() > 1 {
                let place = place(corpus, &draft.nodes);
                shape.open = Fact::new(true, grows("an enum of several values", place));
            }
        }
    }
    for at in of_constants(inference) {
        let place = place(corpus, &inference.drafts[at].nodes);
        if let DraftShape::Union(shape) = &mut inference.drafts[at].shape {
            shape.open = match &stated {
                Some(open) => {
                    Fact::new(false, inferred("open_enum", format!("{open}, and the pages of its values do not")))
                }
                None => Fact::new(true, grows("a union of several values", place)),
            };
        }
    }
}

fn grows(what: &str, place: Option<String>) -> Evidence {
    inferred("open_enum", format!("{what}{} may grow", place.unwrap_or_default()))
}

/// Where the first of these pages lists what it knows.
fn place(corpus: &Corpus<'_>, nodes: &[usize]) -> Option<String> {
    nodes.iter().find_map(|node| {
        let span = corpus.type_page(*node)?.page.title.span;
        Some(format!(", as {} lists", corpus.place(Origin { node: *node, span })?))
    })
}

/// The words of a page on an enum that may grow.
fn stated(draft: &Draft) -> Option<String> {
    let DraftShape::Enum(shape) = &draft.shape else { return None };
    match &shape.open {
        Fact { value: true, because: Some(Evidence::Stated { place, .. }) } => {
            Some(format!("enums that may grow say so, as at {place}"))
        }
        _ => None,
    }
}

/// The unions of several constants of which no page says that they may grow.
fn of_constants(inference: &Inference<'_, '_>) -> Vec<usize> {
    let several = |union: &UnionDraft| {
        let values: Option<Vec<&Value>> = union.members.iter().map(|member| constant(inference, &member.ty)).collect();
        let alike = |values: &[&Value]| values.iter().all(|v| v.is_string()) || values.iter().all(|v| v.is_number());
        values.is_some_and(|values| values.len() > 1 && alike(&values))
    };
    let closed =
        |draft: &Draft| matches!(&draft.shape, DraftShape::Union(union) if !union.open.value && several(union));
    (0..inference.drafts.len()).filter(|at| closed(&inference.drafts[*at])).collect()
}

/// The one value of `ty`: of a literal, or of a closed enum of one.
fn constant<'d>(inference: &'d Inference<'_, '_>, ty: &'d Type) -> Option<&'d Value> {
    if let Type::Literal(value) = ty {
        return Some(value);
    }
    match &inference.drafts[target(ty, inference.index)?].shape {
        DraftShape::Enum(EnumDraft { values, open }) if values.len() == 1 && !open.value => values.first(),
        _ => None,
    }
}
