// @generated from typescript/models/loan.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Loan(note: into String, tidy: into bool),
    none(limit, end, room, guide, since)
}

support::setters! {
    Loan;
    /// A null value signifies no maximum.
    with_limit(limit: number), with_limit_null;
    /// If `null`, it means that the loan is open.
    with_end(end: into String), with_end_null;
    /// Is left `null` for guests.
    with_room(room: into String), with_room_null;
    /// Nobody comes if it is set to null.
    with_guide(guide: into String), with_guide_null;
    /// If `None`, the loan has not begun.
    with_since(since: into String), with_since_null;
}

support::model! {
    Loan:
    required(note, tidy),
    optional(limit, end, room, guide, since);

    nullable limit;
    nullable end;
    nullable room;
    optional guide;
    required note;
    required tidy;
    nullable since;
}
