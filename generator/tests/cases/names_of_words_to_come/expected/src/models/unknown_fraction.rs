// @generated from models/unknownfraction.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnknownFraction {
    /// A
    pub share: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl UnknownFraction {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(share: impl Into<f64>) -> Self {
        Self {
            share: share.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    UnknownFraction:
    required(share),
    optional();

    required share = "share";
}
