// @generated from typescript/models/tour.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `tour_id`, `guide_name` and `starts_at`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tour {
    /// `tour_id`: a string.
    pub tour_id: String,
    /// `guide_name`: a string.
    pub guide_name: String,
    /// `starts_at`: a string, optional.
    pub starts_at: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Tour {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(tour_id: impl Into<String>, guide_name: impl Into<String>) -> Self {
        Self {
            tour_id: tour_id.into(),
            guide_name: guide_name.into(),
            starts_at: None,
            extra: Extra::new(),
        }
    }

    /// The same with `starts_at`.
    #[must_use]
    pub fn with_starts_at(mut self, starts_at: impl Into<String>) -> Self {
        self.starts_at = Some(starts_at.into());
        self
    }
}

support::model! {
    Tour:
    required(tour_id, guide_name),
    optional(starts_at),
    guessed("tour_id", "guide_name", "starts_at");

    required tour_id = "tour_id";
    required guide_name = "guide_name";
    optional starts_at = "starts_at";
}
