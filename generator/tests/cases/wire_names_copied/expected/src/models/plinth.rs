// @generated from python/models/plinth.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `topWidth`.
///
/// Used by [`Statue`](crate::Statue).
#[derive(Clone)]
#[non_exhaustive]
pub struct Plinth {
    /// `topWidth`: a number.
    pub top_width: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Plinth(top_width: number),
    none()
}

support::setters! {
    Plinth;
}

support::model! {
    Plinth:
    required(top_width),
    optional(),
    guessed("topWidth");

    required top_width = "topWidth";
}
