// @generated from typescript/models/row.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `label`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Row {
    /// `label`: a string.
    pub label: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Row(label: into String),
    none()
}

support::setters! {
    Row;
}

support::model! {
    Row:
    required(label),
    optional();

    required label;
}
