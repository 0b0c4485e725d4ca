// @generated from typescript/models/tour.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// A walk through the house.
///
/// **Rules**
///
/// **Fields**
///
/// Fields on a map are what you cross first:
///
/// - Field; Colour
/// - east; green
///
/// **Example Usage of the stairs**
///
/// - up
/// - down
///
/// Mind the step.
///
/// # Example
///
/// ```
/// use lead_with_headings::Tour;
///
/// let json = r#"{"minutes":45}"#;
/// let value: Tour = serde_json::from_str(json)?;
/// assert_eq!(value.minutes, 45);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Tour {
    /// How long it takes
    pub minutes: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Tour {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(minutes: impl Into<i64>) -> Self {
        Self {
            minutes: minutes.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Tour {
    const SHAPE: &'static Shape = &Shape::new("Tour", &[Field::required("minutes")]);
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut minutes = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut minutes])?;
        let (Some(minutes),) = (minutes.0,) else {
            return Err(support::unfilled("Tour"));
        };
        Ok(Self { minutes, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("minutes", &self.minutes);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Tour);

impl PartialEq for Tour {
    fn eq(&self, other: &Self) -> bool {
        self.minutes == other.minutes && support::same_extra(self, other)
    }
}
