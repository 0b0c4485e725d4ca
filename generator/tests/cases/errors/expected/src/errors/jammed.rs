// @generated from typescript/models/errors/jammed.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// It does not say why.
#[derive(Clone)]
#[non_exhaustive]
pub struct Jammed {
    /// `code`: a number.
    pub code: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    Jammed(code: number),
    none()
}

#[cfg(feature = "fixtures")]
support::setters! {
    Jammed;
}

support::error! {
    Jammed
}

support::model! {
    Jammed:
    required(code),
    optional();

    required code;
}
