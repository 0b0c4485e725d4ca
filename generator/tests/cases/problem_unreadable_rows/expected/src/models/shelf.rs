// @generated from typescript/models/shelf.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Shelf(width: into Value, load: number),
    none(height)
}

support::setters! {
    Shelf;
    /// In centimetres
    with_height(height: number);
}

support::model! {
    Shelf:
    required(width, load),
    optional(height);

    required width;
    optional height;
    required load;
}
