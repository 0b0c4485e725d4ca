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

support::new! {
    Closed(message: into String),
    none()
}

support::setters! {
    Closed;
}

support::model! {
    Closed:
    required(message),
    optional();

    required message;
}
