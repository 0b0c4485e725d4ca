//! Whether an enum may grow: one of several values does although its page does not call it open; one value is a constant.

use super::{Found, Known, Put};
use crate::{claim::Claim, merge::DraftShape, schema::Openness};

pub(super) fn claims(known: &Known<'_, '_>) -> Found {
    let several = known.drafts.iter().enumerate().filter(|(_, draft)| match &draft.shape {
        DraftShape::Enum(shape) => shape.values.len() > 1,
        _ => false,
    });
    // A page that lists what it knows today does not say that nothing else will come.
    let why = "a page lists what is known today";
    several.map(|(at, _)| Put::Open(at, Claim::assumed(Openness::Assumed, "open_enum", why))).collect::<Vec<_>>().into()
}
