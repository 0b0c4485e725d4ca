// @generated from python/models/painting.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Painting(painter_name: into String),
    none(year_made, frame_kind)
}

support::setters! {
    Painting;
    /// `year_made`: an integer, optional.
    with_year_made(year_made: integer);
    /// `frame_kind`: a string, optional.
    with_frame_kind(frame_kind: into String);
}

support::model! {
    Painting:
    required(painter_name),
    optional(year_made, frame_kind),
    guessed("painter_name", "year_made", "frame_kind");

    required painter_name;
    optional year_made;
    optional frame_kind;
}
