// @generated from typescript/models/errors/closed.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// It says itself why.
#[derive(Clone)]
#[non_exhaustive]
pub struct Closed {
    /// Why nobody may come in
    pub detail: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    Closed(detail: into String),
    none()
}

#[cfg(feature = "fixtures")]
support::setters! {
    Closed;
}

support::error! {
    Closed: |error| Some(error.detail.as_str())
}

support::model! {
    Closed:
    required(detail),
    optional();

    constant error, Text "closed";
    required detail;
}
