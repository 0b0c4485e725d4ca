// @generated from typescript/models/loan.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `limit`, `end`, `room`, `guide`, `note` and 2 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct Loan {
    /// A null value signifies no maximum.
    pub limit: Option<f64>,
    /// If `null`, it means that the loan is open.
    pub end: Option<String>,
    /// Is left `null` for guests.
    pub room: Option<String>,
    /// Nobody comes if it is set to null.
    pub guide: Option<String>,
    /// Must not be null.
    pub note: String,
    /// Removes null fields from the answer.
    pub tidy: bool,
    /// If `None`, the loan has not begun.
    pub since: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Loan {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(note: impl Into<String>, tidy: impl Into<bool>) -> Self {
        Self {
            limit: None,
            end: None,
            room: None,
            guide: None,
            note: note.into(),
            tidy: tidy.into(),
            since: None,
            extra: Extra::new(),
        }
    }

    /// The same with `limit`; `None` is `null`.
    #[must_use]
    pub fn with_limit(mut self, limit: impl Into<Option<f64>>) -> Self {
        self.limit = limit.into();
        self.extra.unmark("limit");
        self
    }

    /// The same with `end`; `None` is `null`.
    #[must_use]
    pub fn with_end(mut self, end: impl Into<Option<String>>) -> Self {
        self.end = end.into();
        self.extra.unmark("end");
        self
    }

    /// The same with `room`; `None` is `null`.
    #[must_use]
    pub fn with_room(mut self, room: impl Into<Option<String>>) -> Self {
        self.room = room.into();
        self.extra.unmark("room");
        self
    }

    /// The same with `guide`; `None` is `null`.
    #[must_use]
    pub fn with_guide(mut self, guide: impl Into<Option<String>>) -> Self {
        self.guide = guide.into();
        if self.guide.is_none() {
            self.extra.mark_null("guide");
        }
        self
    }

    /// The same with `since`; `None` is `null`.
    #[must_use]
    pub fn with_since(mut self, since: impl Into<Option<String>>) -> Self {
        self.since = since.into();
        self.extra.unmark("since");
        self
    }
}

support::model! {
    Loan:
    required(note, tidy),
    optional(limit, end, room, guide, since);

    nullable limit = "limit";
    nullable end = "end";
    nullable room = "room";
    optional guide = "guide";
    required note = "note";
    required tidy = "tidy";
    nullable since = "since";
}
