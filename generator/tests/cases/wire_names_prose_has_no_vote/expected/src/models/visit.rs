// @generated from typescript/models/visit.md by `cargo xtask codegen`. Do not edit.

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

impl Visit {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(visitor_name: impl Into<String>, open_from: impl Into<String>) -> Self {
        Self {
            visitor_name: visitor_name.into(),
            open_from: open_from.into(),
            room_count: None,
            extra: Extra::new(),
        }
    }

    /// The same with `room_count`.
    #[must_use]
    pub fn with_room_count(mut self, room_count: impl Into<f64>) -> Self {
        self.room_count = Some(room_count.into());
        self
    }
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
