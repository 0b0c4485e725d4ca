// @generated from models/b.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct LadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderXb8b4e17a {
    /// A step
    pub rung: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl LadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderXb8b4e17a {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(rung: impl Into<String>) -> Self {
        Self {
            rung: rung.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    LadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderXb8b4e17a:
    required(rung),
    optional();

    required rung = "rung";
}
