// @generated from python/models/painting.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `painter_name`, `year_made` and `frame_kind`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Painting {
    /// `painter_name`: a string.
    pub painter_name: String,
    /// `year_made`: an integer, optional.
    pub year_made: Option<i64>,
    /// `frame_kind`: a string, optional.
    pub frame_kind: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Painting {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(painter_name: impl Into<String>) -> Self {
        Self {
            painter_name: painter_name.into(),
            year_made: None,
            frame_kind: None,
            extra: Extra::new(),
        }
    }

    /// The same with `year_made`.
    #[must_use]
    pub fn with_year_made(mut self, year_made: impl Into<i64>) -> Self {
        self.year_made = Some(year_made.into());
        self
    }

    /// The same with `frame_kind`.
    #[must_use]
    pub fn with_frame_kind(mut self, frame_kind: impl Into<String>) -> Self {
        self.frame_kind = Some(frame_kind.into());
        self
    }
}

support::model! {
    Painting:
    required(painter_name),
    optional(year_made, frame_kind),
    guessed("painter_name", "year_made", "frame_kind");

    required painter_name = "painter_name";
    optional year_made = "year_made";
    optional frame_kind = "frame_kind";
}
