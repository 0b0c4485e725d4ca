// @generated from typescript/models/row.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `label`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Row {
    /// `label`: a string.
    pub label: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Row {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    Row:
    required(label),
    optional();

    required label = "label";
}
