// @generated from typescript/models/loan.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, BigInt, Bytes, Date, Decimal, Extra, Timestamp};

/// An object with `insured`, `serial`, `lentAt`, `dueOn` and `scan`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Loan {
    /// In euros
    pub insured: Decimal,
    /// `serial`: an integer of any size.
    pub serial: BigInt,
    /// `lentAt`: a moment.
    pub lent_at: Timestamp,
    /// `dueOn`: a date.
    pub due_on: Date,
    /// `scan`: bytes as base64.
    pub scan: Bytes,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::builder! {
    Loan by LoanBuilder,
    none();

    /// In euros
    insured(insured: into Decimal);
    /// `serial`: an integer of any size.
    serial(serial: into BigInt);
    /// `lentAt`: a moment.
    lent_at(lent_at: into Timestamp);
    /// `dueOn`: a date.
    due_on(due_on: into Date);
    /// `scan`: bytes as base64.
    scan(scan: into Bytes);
}

support::setters! {
    Loan;
}

support::model! {
    Loan:
    required(insured, serial, lent_at, due_on, scan),
    optional(),
    guessed("lentAt", "dueOn");

    required insured;
    required serial;
    required lent_at = "lentAt";
    required due_on = "dueOn";
    required scan;
}
