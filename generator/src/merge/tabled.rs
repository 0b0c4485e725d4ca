//! What the cells of the rows say of a field, as claims.

use super::{FieldDraft, StatedField};
use crate::{
    claim::{Claim, Words},
    link::{Corpus, Origin},
    page::Row,
    schema::Nullability,
};

/// Claims for `field` what its rows say. Where no cell tells of `null` nothing is claimed: silence is no evidence.
pub(super) fn claim(corpus: &Corpus<'_>, field: &mut FieldDraft) {
    let FieldDraft { stated, claims, .. } = field;
    for StatedField { node, row, ty, nullable, required, .. } in &*stated {
        let Some(Row { ty: type_cell, required: mark, .. }) = corpus.row(*node, *row) else { continue };
        let at = |span| Origin { node: *node, span };
        claims.required.push(Claim::tabled(*required, at(mark.span), Words::Plain));
        if let Some(ty) = ty {
            // The type that the first page shows is what the table plainly says; what another one adds to it is quoted.
            let words = if claims.ty.is_empty() { Words::Plain } else { Words::Quoted };
            claims.ty.push(Claim::tabled(ty.clone(), at(type_cell.span), words));
        }
        if let Some(null) = nullable.filter(|null| null.value) {
            claims.nullable.push(Claim::tabled(Nullability::Yes, at(null.span), Words::Quoted));
        }
    }
}
