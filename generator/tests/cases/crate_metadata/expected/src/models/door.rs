// @generated from schemas/typescript/models/door.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `width`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Door {
    /// How wide it is
    pub width: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Door(width: number),
    none()
}

support::setters! {
    Door;
}

support::model! {
    Door:
    required(width),
    optional();

    required width;
}
