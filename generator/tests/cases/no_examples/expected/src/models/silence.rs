// @generated from typescript/models/silence.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `length`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Silence {
    /// In seconds
    pub length: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Silence(length: number),
    none()
}

support::setters! {
    Silence;
}

support::model! {
    Silence:
    required(length),
    optional();

    required length;
}
