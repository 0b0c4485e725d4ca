// @generated from python/models/sculpture.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Sculpture(stone_kind: into String),
    none(from, colour)
}

support::setters! {
    Sculpture;
    /// Where it came from
    with_from(from: into String);
    /// `colour_`: a string, optional.
    with_colour(colour: into String) = "colour_";
}

support::model! {
    Sculpture:
    required(stone_kind),
    optional(from, colour),
    guessed("stone_kind");

    required stone_kind;
    optional from;
    optional colour = "colour_";
}
