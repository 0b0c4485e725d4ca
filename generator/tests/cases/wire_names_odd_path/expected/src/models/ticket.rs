// @generated from python/models/ticket.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `ticket_id`, `visitor_id` and `valid_on`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Ticket {
    /// `ticket_id`: a string.
    pub ticket_id: String,
    /// `visitor_id`: a string.
    pub visitor_id: String,
    /// `valid_on`: a string, optional.
    pub valid_on: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Ticket(ticket_id: into String, visitor_id: into String),
    none(valid_on)
}

support::setters! {
    Ticket;
    /// `valid_on`: a string, optional.
    with_valid_on(valid_on: into String);
}

support::model! {
    Ticket:
    required(ticket_id, visitor_id),
    optional(valid_on),
    guessed("ticket_id", "valid_on");

    required ticket_id;
    required visitor_id;
    optional valid_on;
}
