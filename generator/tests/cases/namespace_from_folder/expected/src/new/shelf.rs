// @generated from typescript/models/new/shelf.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `width`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// `width`: a number.
    pub width: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Shelf {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(width: impl Into<f64>) -> Self {
        Self {
            width: width.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    Shelf:
    required(width),
    optional();

    required width = "width";
}
