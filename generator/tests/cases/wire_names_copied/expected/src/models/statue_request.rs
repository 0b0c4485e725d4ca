// @generated from python/models/statuerequest.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `stoneKind` and `paid_by`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StatueRequest {
    /// What it is hewn from
    pub stone_kind: Option<String>,
    /// Who pays for it
    pub paid_by: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl StatueRequest {
    /// The same with `stone_kind`.
    #[must_use]
    pub fn with_stone_kind(mut self, stone_kind: impl Into<String>) -> Self {
        self.stone_kind = Some(stone_kind.into());
        self
    }

    /// The same with `paid_by`.
    #[must_use]
    pub fn with_paid_by(mut self, paid_by: impl Into<String>) -> Self {
        self.paid_by = Some(paid_by.into());
        self
    }
}

support::model! {
    StatueRequest:
    required(),
    optional(stone_kind, paid_by),
    guessed("stoneKind", "paid_by");

    optional stone_kind = "stoneKind";
    optional paid_by = "paid_by";
}
