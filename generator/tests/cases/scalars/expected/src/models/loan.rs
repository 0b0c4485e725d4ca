// @generated from typescript/models/loan.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, BigInt, Bytes, Date, Decimal, Entries, Extra, Failure, Field, Incomplete,
    Object, Required, Shape, Timestamp, Writer,
};

/// An object with `insured`, `serial`, `lent_at`, `due_on` and `scan`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Loan {
    /// In euros
    pub insured: Decimal,
    /// `serial`: an integer of any size.
    pub serial: BigInt,
    /// `lent_at`: a moment.
    pub lent_at: Timestamp,
    /// `due_on`: a date.
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
    pub fn build(self) -> Result<Loan, Incomplete> {
        Ok(Loan {
            insured: self.insured.ok_or(Incomplete::new("Loan", "insured"))?,
            serial: self.serial.ok_or(Incomplete::new("Loan", "serial"))?,
            lent_at: self.lent_at.ok_or(Incomplete::new("Loan", "lent_at"))?,
            due_on: self.due_on.ok_or(Incomplete::new("Loan", "due_on"))?,
            scan: self.scan.ok_or(Incomplete::new("Loan", "scan"))?,
            extra: Extra::new(),
        })
    }
}

impl Object for Loan {
    const SHAPE: &'static Shape = &Shape::new(
        "Loan",
        &[
            Field::required("insured"),
            Field::required("serial"),
            Field::required("lent_at"),
            Field::required("due_on"),
            Field::required("scan"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut insured = Required::new();
        let mut serial = Required::new();
        let mut lent_at = Required::new();
        let mut due_on = Required::new();
        let mut scan = Required::new();
        let extra = entries
            .fill(
                Self::SHAPE,
                &mut [&mut insured, &mut serial, &mut lent_at, &mut due_on, &mut scan],
            )?;
        let (Some(insured), Some(serial), Some(lent_at), Some(due_on), Some(scan)) = (
            insured.0,
            serial.0,
            lent_at.0,
            due_on.0,
            scan.0,
        ) else {
            return Err(support::unfilled("Loan"));
        };
        Ok(Self {
            insured,
            serial,
            lent_at,
            due_on,
            scan,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("insured", &self.insured);
        to.required("serial", &self.serial);
        to.required("lent_at", &self.lent_at);
        to.required("due_on", &self.due_on);
        to.required("scan", &self.scan);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Loan);

impl PartialEq for Loan {
    fn eq(&self, other: &Self) -> bool {
        self.insured == other.insured && self.serial == other.serial
            && self.lent_at == other.lent_at && self.due_on == other.due_on
            && self.scan == other.scan && support::same_extra(self, other)
    }
}
