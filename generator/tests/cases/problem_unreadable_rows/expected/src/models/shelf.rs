// @generated from typescript/models/shelf.md by `cargo xtask codegen`. Do not edit.

use serde_json::Value;

use crate::support::{self, Extra};

/// An object with `width`, `height` and `load`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// In centimetres
    pub width: Value,
    /// In centimetres
    pub height: Option<f64>,
    /// In kilograms
    pub load: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Shelf {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(width: impl Into<Value>, load: impl Into<f64>) -> Self {
        Self {
            width: width.into(),
            height: None,
            load: load.into(),
            extra: Extra::new(),
        }
    }

    /// The same with `height`.
    #[must_use]
    pub fn with_height(mut self, height: impl Into<f64>) -> Self {
        self.height = Some(height.into());
        self
    }
}

support::model! {
    Shelf:
    required(width, load),
    optional(height);

    required width = "width";
    optional height = "height";
    required load = "load";
}
