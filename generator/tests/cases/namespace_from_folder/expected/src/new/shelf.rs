// @generated from typescript/models/new/shelf.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Shelf(width: number),
    none()
}

support::setters! {
    Shelf;
}

support::model! {
    Shelf:
    required(width),
    optional();

    required width;
}
