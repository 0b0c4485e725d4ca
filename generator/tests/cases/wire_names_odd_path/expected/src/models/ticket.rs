// @generated from python/models/ticket.md by `cargo xtask codegen`. Do not edit.

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

impl Ticket {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(ticket_id: impl Into<String>, visitor_id: impl Into<String>) -> Self {
        Self {
            ticket_id: ticket_id.into(),
            visitor_id: visitor_id.into(),
            valid_on: None,
            extra: Extra::new(),
        }
    }

    /// The same with `valid_on`.
    #[must_use]
    pub fn with_valid_on(mut self, valid_on: impl Into<String>) -> Self {
        self.valid_on = Some(valid_on.into());
        self
    }
}

support::model! {
    Ticket:
    required(ticket_id, visitor_id),
    optional(valid_on),
    guessed("ticket_id", "valid_on");

    required ticket_id = "ticket_id";
    required visitor_id = "visitor_id";
    optional valid_on = "valid_on";
}
