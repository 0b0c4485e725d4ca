// @generated from typescript/models/bench.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `seats`.
///
/// # Example
///
/// ```
/// use pages_that_are_not_types::Bench;
///
/// let json = r#"{"seats":3}"#;
/// let value: Bench = serde_json::from_str(json)?;
/// assert_eq!(value.seats, 3);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Bench {
    /// `seats`: an integer.
    pub seats: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Bench {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(seats: impl Into<i64>) -> Self {
        Self {
            seats: seats.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Bench {
    const SHAPE: &'static Shape = &Shape::new("Bench", &[Field::required("seats")]);
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut seats = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut seats])?;
        let (Some(seats),) = (seats.0,) else {
            return Err(support::unfilled("Bench"));
        };
        Ok(Self { seats, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("seats", &self.seats);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Bench);

impl PartialEq for Bench {
    fn eq(&self, other: &Self) -> bool {
        self.seats == other.seats && support::same_extra(self, other)
    }
}
