// @generated from python/models/loan.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Date, Extra, Timestamp};

/// An object with `lent_at` and `due_on`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Loan {
    /// The moment
    pub lent_at: Timestamp,
    /// The day
    pub due_on: Date,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Loan {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(lent_at: impl Into<Timestamp>, due_on: impl Into<Date>) -> Self {
        Self {
            lent_at: lent_at.into(),
            due_on: due_on.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    Loan:
    required(lent_at, due_on),
    optional(),
    guessed("lent_at", "due_on");

    required lent_at = "lent_at";
    required due_on = "due_on";
}
