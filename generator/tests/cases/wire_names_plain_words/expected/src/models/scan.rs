// @generated from typescript/models/scan.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `filename` and `label`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Scan {
    /// `filename`: a string.
    pub filename: String,
    /// `label`: a string, optional.
    pub label: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Scan {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(filename: impl Into<String>) -> Self {
        Self {
            filename: filename.into(),
            label: None,
            extra: Extra::new(),
        }
    }

    /// The same with `label`.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

support::model! {
    Scan:
    required(filename),
    optional(label);

    required filename = "filename";
    optional label = "label";
}
