// @generated from typescript/models/visit.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `visitorName`, `openFrom` and `roomCount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Visit {
    /// Who comes. Calls that lack the `x-trace-id` header are refused.
    pub visitor_name: String,
    /// Not before `last-entry`.
    pub open_from: String,
    /// `roomCount`: a number, optional.
    pub room_count: Option<f64>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Visit(visitor_name: into String, open_from: into String),
    none(room_count)
}

support::setters! {
    Visit;
    /// `roomCount`: a number, optional.
    with_room_count(room_count: number) = "roomCount";
}

support::model! {
    Visit:
    required(visitor_name, open_from),
    optional(room_count),
    guessed("visitorName", "openFrom", "roomCount");

    required visitor_name = "visitorName";
    required open_from = "openFrom";
    optional room_count = "roomCount";
}
