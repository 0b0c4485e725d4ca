// @generated from typescript/models/errors/closed.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `message`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Closed {
    /// Why nobody may come in
    pub message: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    Closed(message: into String),
    none()
}

#[cfg(feature = "fixtures")]
support::setters! {
    Closed;
}

support::error! {
    Closed: |error| Some(error.message.as_str())
}

support::model! {
    Closed:
    required(message),
    optional();

    required message;
}
