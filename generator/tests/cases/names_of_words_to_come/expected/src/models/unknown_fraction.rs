// @generated from models/unknownfraction.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct UnknownFraction {
    /// A
    pub share: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    UnknownFraction(share: number),
    none()
}

support::setters! {
    UnknownFraction;
}

support::model! {
    UnknownFraction:
    required(share),
    optional();

    required share;
}
