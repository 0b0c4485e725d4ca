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
#[derive(Clone)]
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

support::model! {
    Visit:
    required(guest),
    optional(escort, coat);

    required guest = "guest";
    optional escort = "escort";
    optional coat = "coat";
}
