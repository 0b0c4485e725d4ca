// @generated from typescript/models/visit.md by `cargo xtask codegen`. Do not edit.
use crate::support::{self, Extra};
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

impl support::Object for Visit {
    const SHAPE: &'static support::Shape = &support::Shape::new(
        "Visit",
        &[
            support::Field::required("guest"),
            support::Field::optional("escort"),
            support::Field::optional("coat"),
        ],
    );
    fn read(entries: support::Entries<'_>) -> Result<Self, support::Failure> {
        let mut guest = support::Required::new();
        let mut escort = support::Maybe::new();
        let mut coat = support::Maybe::new();
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
    fn write(&self, to: &mut support::Writer<'_>) {
        to.required("guest", &self.guest);
        to.optional("escort", &self.escort);
        to.optional("coat", &self.coat);
    }
    fn extra(&self) -> &support::Extra {
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
