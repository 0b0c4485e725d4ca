// @generated from python/models/loan.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Date, Entries, Extra, Failure, Field, Object, Required, Shape, Timestamp,
    Writer,
};

/// An object with `lent_at` and `due_on`.
#[derive(Debug, Clone)]
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

impl Object for Loan {
    const SHAPE: &'static Shape = &Shape::new(
        "Loan",
        &[Field::required("lent_at"), Field::required("due_on")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut lent_at = Required::new();
        let mut due_on = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut lent_at, &mut due_on])?;
        let (Some(lent_at), Some(due_on)) = (lent_at.0, due_on.0) else {
            return Err(support::unfilled("Loan"));
        };
        Ok(Self { lent_at, due_on, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("lent_at", &self.lent_at);
        to.required("due_on", &self.due_on);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Loan);

impl PartialEq for Loan {
    fn eq(&self, other: &Self) -> bool {
        self.lent_at == other.lent_at && self.due_on == other.due_on
            && support::same_extra(self, other)
    }
}
