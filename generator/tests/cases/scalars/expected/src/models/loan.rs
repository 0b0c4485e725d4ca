// @generated from typescript/models/loan.md by `cargo xtask codegen`. Do not edit.

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

impl Loan {
    /// A builder, which asks for every field that is required.
    pub fn builder() -> LoanBuilder {
        LoanBuilder::default()
    }
}

/// Makes a `Loan` of its required fields.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct LoanBuilder {
    insured: Option<Decimal>,
    serial: Option<BigInt>,
    lent_at: Option<Timestamp>,
    due_on: Option<Date>,
    scan: Option<Bytes>,
}

impl LoanBuilder {
    /// With `insured`.
    pub fn insured(mut self, insured: impl Into<Decimal>) -> Self {
        self.insured = Some(insured.into());
        self
    }

    /// With `serial`.
    pub fn serial(mut self, serial: impl Into<BigInt>) -> Self {
        self.serial = Some(serial.into());
        self
    }

    /// With `lent_at`.
    pub fn lent_at(mut self, lent_at: impl Into<Timestamp>) -> Self {
        self.lent_at = Some(lent_at.into());
        self
    }

    /// With `due_on`.
    pub fn due_on(mut self, due_on: impl Into<Date>) -> Self {
        self.due_on = Some(due_on.into());
        self
    }

    /// With `scan`.
    pub fn scan(mut self, scan: impl Into<Bytes>) -> Self {
        self.scan = Some(scan.into());
        self
    }

    /// The value, without the fields that are not required.
    ///
    /// # Errors
    ///
    /// If a required field was not given; the error names it.
    pub fn build(self) -> Result<Loan, support::MissingField> {
        Ok(Loan {
            insured: self.insured.ok_or(support::MissingField::new("Loan", "insured"))?,
            serial: self.serial.ok_or(support::MissingField::new("Loan", "serial"))?,
            lent_at: self.lent_at.ok_or(support::MissingField::new("Loan", "lent_at"))?,
            due_on: self.due_on.ok_or(support::MissingField::new("Loan", "due_on"))?,
            scan: self.scan.ok_or(support::MissingField::new("Loan", "scan"))?,
            extra: Extra::new(),
        })
    }
}

support::model! {
    Loan:
    required(insured, serial, lent_at, due_on, scan),
    optional(),
    guessed("lentAt", "dueOn");

    required insured = "insured";
    required serial = "serial";
    required lent_at = "lentAt";
    required due_on = "dueOn";
    required scan = "scan";
}
