//! Whether an enum may grow: one of several values does although its page does not call it open; one value is a constant.

use super::Inference;
use crate::{evidence::Fact, merge::DraftShape, schema::Openness};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    for draft in inference.drafts.iter_mut() {
        if let DraftShape::Enum(shape) = &mut draft.shape {
            // A page that lists what it knows today does not say that nothing else will come.
            if shape.open.value == Openness::Closed && shape.values.len() > 1 {
                shape.open = Fact::plain(Openness::Assumed);
            }
        }
    }
}
