// @generated from models/a.md by `cargo xtask codegen`. Do not edit.

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

impl 日本 {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    日本:
    required(a),
    optional();

    required a = "a";
}
