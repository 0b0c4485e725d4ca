// @generated from typescript/models/tour.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Tour(tour_id: into String, guide_name: into String),
    none(starts_at)
}

support::setters! {
    Tour;
    /// `starts_at`: a string, optional.
    with_starts_at(starts_at: into String);
}

support::model! {
    Tour:
    required(tour_id, guide_name),
    optional(starts_at),
    guessed("tour_id", "guide_name", "starts_at");

    required tour_id;
    required guide_name;
    optional starts_at;
}
