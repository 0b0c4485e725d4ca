// @generated from models/doorbuilderbuilder.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct DoorBuilderBuilder {
    /// A part
    pub left: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl DoorBuilderBuilder {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(left: impl Into<String>) -> Self {
        Self {
            left: left.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    DoorBuilderBuilder:
    required(left),
    optional();

    required left = "left";
}
