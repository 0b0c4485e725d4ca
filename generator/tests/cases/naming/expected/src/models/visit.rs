// @generated from schemas/typescript/models/visit.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `visitor_name` and `open_from`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Visit {
    /// `visitor_name`: a string.
    pub visitor_name: String,
    /// `open_from`: a string.
    pub open_from: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Visit(visitor_name: into String, open_from: into String),
    none()
}

support::setters! {
    Visit;
}

support::model! {
    Visit:
    required(visitor_name, open_from),
    optional();

    required visitor_name;
    required open_from;
}
