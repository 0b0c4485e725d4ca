// @generated from python/models/sculpture.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `stone_kind`, `from` and `colour_`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sculpture {
    /// `stone_kind`: a string.
    pub stone_kind: String,
    /// Where it came from
    pub from: Option<String>,
    /// `colour_`: a string, optional.
    pub colour: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Sculpture {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(stone_kind: impl Into<String>) -> Self {
        Self {
            stone_kind: stone_kind.into(),
            from: None,
            colour: None,
            extra: Extra::new(),
        }
    }

    /// The same with `from`.
    #[must_use]
    pub fn with_from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// The same with `colour`.
    #[must_use]
    pub fn with_colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = Some(colour.into());
        self
    }
}

support::model! {
    Sculpture:
    required(stone_kind),
    optional(from, colour),
    guessed("stone_kind");

    required stone_kind = "stone_kind";
    optional from = "from";
    optional colour = "colour_";
}
