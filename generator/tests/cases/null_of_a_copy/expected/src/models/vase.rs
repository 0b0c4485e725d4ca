// @generated from python/models/vase.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra, Timestamp};

/// An object with `cracked`, `glaze` and `seen_at`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Vase {
    /// What broke it
    pub cracked: Option<String>,
    /// What it is glazed with
    pub glaze: String,
    /// When it was seen last
    pub seen_at: Option<Timestamp>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Vase(glaze: into String),
    none(cracked, seen_at)
}

support::setters! {
    Vase;
    /// What broke it
    with_cracked(cracked: into String), with_cracked_null;
    /// When it was seen last
    with_seen_at(seen_at: into Timestamp), with_seen_at_null;
}

support::model! {
    Vase:
    required(glaze),
    optional(cracked, seen_at);

    nullable cracked;
    required glaze;
    nullable seen_at;
}
