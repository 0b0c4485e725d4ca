// @generated from typescript/models/old/shelf.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `depth`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// `depth`: a number.
    pub depth: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Shelf(depth: number),
    none()
}

support::setters! {
    Shelf;
}

support::model! {
    Shelf:
    required(depth),
    optional();

    required depth;
}
