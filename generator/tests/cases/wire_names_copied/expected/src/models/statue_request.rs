// @generated from python/models/statuerequest.md by `fieldtable codegen`. Do not edit.

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

support::setters! {
    StatueRequest;
    /// What it is hewn from
    with_stone_kind(stone_kind: into String) = "stoneKind";
    /// Who pays for it
    with_paid_by(paid_by: into String);
}

support::model! {
    StatueRequest:
    required(),
    optional(stone_kind, paid_by),
    guessed("stoneKind", "paid_by");

    optional stone_kind = "stoneKind";
    optional paid_by;
}
