// @generated from typescript/models/visit.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Maybe, Object, Required, Shape, Writer,
};
use super::Coat;

/// An object with `guest`, `escort` and `coat`.
///
/// # Example
///
/// ```
/// use deprecated::Visit;
///
/// let json = r#"{"guest":"Ada"}"#;
/// let value: Visit = serde_json::from_str(json)?;
/// assert_eq!(value.guest, "Ada");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Visit {
    /// Who comes
    pub guest: String,
    /// Nobody is escorted today.
    ///
    /// Who goes along
    #[deprecated]
    pub escort: Option<String>,
    /// Left at the door
    pub coat: Option<Coat>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Visit {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(guest: impl Into<String>) -> Self {
        Self {
            guest: guest.into(),
            escort: None,
            coat: None,
            extra: Extra::new(),
        }
    }
    /// The same with `escort`.
    #[must_use]
    pub fn with_escort(mut self, escort: impl Into<String>) -> Self {
        self.escort = Some(escort.into());
        self
    }
    /// The same with `coat`.
    #[must_use]
    pub fn with_coat(mut self, coat: impl Into<Coat>) -> Self {
        self.coat = Some(coat.into());
        self
    }
}

impl Object for Visit {
    const SHAPE: &'static Shape = &Shape::new(
        "Visit",
        &[Field::required("guest"), Field::optional("escort"), Field::optional("coat")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut guest = Required::new();
        let mut escort = Maybe::new();
        let mut coat = Maybe::new();
        let extra = entries
            .fill(Self::SHAPE, &mut [&mut guest, &mut escort, &mut coat])?;
        let (Some(guest),) = (guest.0,) else {
            return Err(support::unfilled("Visit"));
        };
        Ok(Self {
            guest,
            escort: escort.0,
            coat: coat.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("guest", &self.guest);
        to.optional("escort", &self.escort);
        to.optional("coat", &self.coat);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Visit);

impl PartialEq for Visit {
    fn eq(&self, other: &Self) -> bool {
        self.guest == other.guest && self.escort == other.escort
            && self.coat == other.coat && support::same_extra(self, other)
    }
}
