// @generated from models/istanbul.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct İstanbul {
    /// A letter
    pub ı: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl İstanbul {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(ı: impl Into<String>) -> Self {
        Self {
            ı: ı.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    İstanbul:
    required(ı),
    optional();

    required ı = "ı";
}
