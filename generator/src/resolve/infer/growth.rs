//! Whether an enum may grow: one of several values does, although its page does not call it open.

use super::{Inference, inferred};
use crate::{evidence::Fact, resolve::draft::DraftShape};

pub(super) fn apply(inference: &mut Inference<'_, '_>) {
    for draft in inference.drafts.iter_mut() {
        if let DraftShape::Enum(shape) = &mut draft.shape {
            // A page that lists what it knows today does not say that nothing else will come. One value is a constant.
            if !shape.open.value && shape.values.len() > 1 {
                shape.open = Fact::new(true, inferred("growth", "an enum of several values grows"));
            }
        }
    }
}
