// @generated from python/models/loan.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Loan(lent_at: into Timestamp, due_on: into Date),
    none()
}

support::setters! {
    Loan;
}

support::model! {
    Loan:
    required(lent_at, due_on),
    optional(),
    guessed("lent_at", "due_on");

    required lent_at;
    required due_on;
}
