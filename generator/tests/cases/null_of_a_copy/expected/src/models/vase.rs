// @generated from python/models/vase.md by `cargo xtask codegen`. Do not edit.

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

impl Vase {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(glaze: impl Into<String>) -> Self {
        Self {
            cracked: None,
            glaze: glaze.into(),
            seen_at: None,
            extra: Extra::new(),
        }
    }

    /// The same with `cracked`; `None` is `null`.
    #[must_use]
    pub fn with_cracked(mut self, cracked: impl Into<Option<String>>) -> Self {
        self.cracked = cracked.into();
        self.extra.unmark("cracked");
        self
    }

    /// The same with `seen_at`; `None` is `null`.
    #[must_use]
    pub fn with_seen_at(mut self, seen_at: impl Into<Option<Timestamp>>) -> Self {
        self.seen_at = seen_at.into();
        self.extra.unmark("seen_at");
        self
    }
}

support::model! {
    Vase:
    required(glaze),
    optional(cracked, seen_at);

    nullable cracked = "cracked";
    required glaze = "glaze";
    nullable seen_at = "seen_at";
}
