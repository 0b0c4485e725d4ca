// @generated from typescript/models/shelf.md and typescript/models/shelf_2.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `depth` and `width`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// `depth`: a number.
    pub depth: f64,
    /// `width`: a number.
    pub width: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Shelf {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(depth: impl Into<f64>, width: impl Into<f64>) -> Self {
        Self {
            depth: depth.into(),
            width: width.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    Shelf:
    needs(depth, width),
    may();

    required depth: f64 = "depth";
    required width: f64 = "width";
}
