//! Whether an enum may grow: one of several values does, although its page does not call it open.

use super::{Inference, inferred};
use crate::{
    evidence::Fact,
    resolve::draft::{DraftShape, Origin},
};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    let record = inference.record;
    for draft in inference.drafts.iter_mut() {
        if let DraftShape::Enum(shape) = &mut draft.shape {
            // A page that lists what it knows today does not say that nothing else will come. One value is a constant.
            if !shape.open.value && shape.values.len() > 1 {
                let place = draft.nodes.iter().find_map(|node| {
                    let span = record.witness(*node)?.page.title.span;
                    Some(format!(", as {} lists", record.place(Origin { node: *node, span })?))
                });
                let from = format!("an enum of several values{} may grow", place.unwrap_or_default());
                shape.open = Fact::new(true, inferred("growth", from));
            }
        }
    }
}
