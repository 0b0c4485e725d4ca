// @generated from schemas/typescript/models/objects.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
///
/// Used by [`Finding`](crate::Finding).
#[derive(Clone)]
#[non_exhaustive]
pub struct Objects {
    /// How many
    pub count: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Objects {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(count: impl Into<i64>) -> Self {
        Self {
            count: count.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    Objects:
    required(count),
    optional();

    required count: i64 = "count";
}
