// @generated from models/a.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct 日本 {
    /// A letter
    pub a: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    日本(a: into String),
    none()
}

support::setters! {
    日本;
}

support::model! {
    日本:
    required(a),
    optional();

    required a;
}
