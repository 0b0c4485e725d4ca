// @generated from typescript/models/guard.md by `cargo xtask codegen`. Do not edit.

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

impl Guard {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(night_shift: impl Into<bool>) -> Self {
        Self {
            night_shift: night_shift.into(),
            key_ring: None,
            badge_id: None,
            extra: Extra::new(),
        }
    }

    /// The same with `key_ring`.
    #[must_use]
    pub fn with_key_ring(mut self, key_ring: impl Into<String>) -> Self {
        self.key_ring = Some(key_ring.into());
        self
    }

    /// The same with `badge_id`.
    #[must_use]
    pub fn with_badge_id(mut self, badge_id: impl Into<String>) -> Self {
        self.badge_id = Some(badge_id.into());
        self
    }
}

support::model! {
    Guard:
    required(night_shift),
    optional(key_ring, badge_id),
    guessed("badgeId");

    required night_shift = "night-shift";
    optional key_ring = "key_ring";
    optional badge_id = "badgeId";
}
