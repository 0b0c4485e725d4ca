// @generated from typescript/models/guard.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `night-shift`, `key_ring` and `badgeId`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Guard {
    /// Whether `night-shift` pay is due.
    pub night_shift: bool,
    /// The value of `key_ring`, or of the header `Key-Ring`.
    pub key_ring: Option<String>,
    /// As `badgeId` in the old system.
    pub badge_id: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Guard(night_shift: into bool),
    none(key_ring, badge_id)
}

support::setters! {
    Guard;
    /// The value of `key_ring`, or of the header `Key-Ring`.
    with_key_ring(key_ring: into String);
    /// As `badgeId` in the old system.
    with_badge_id(badge_id: into String) = "badgeId";
}

support::model! {
    Guard:
    required(night_shift),
    optional(key_ring, badge_id),
    guessed("badgeId");

    required night_shift = "night-shift";
    optional key_ring;
    optional badge_id = "badgeId";
}
