// @generated from typescript/models/scan.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `filename` and `label`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Scan {
    /// `filename`: a string.
    pub filename: String,
    /// `label`: a string, optional.
    pub label: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Scan(filename: into String),
    none(label)
}

support::setters! {
    Scan;
    /// `label`: a string, optional.
    with_label(label: into String);
}

support::model! {
    Scan:
    required(filename),
    optional(label);

    required filename;
    optional label;
}
