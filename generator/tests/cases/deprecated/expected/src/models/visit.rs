// @generated from typescript/models/visit.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Visit(guest: into String),
    none(escort, coat)
}

support::setters! {
    Visit;
    /// Nobody is escorted today.
    with_escort(escort: into String);
    /// Left at the door
    with_coat(coat: into Coat);
}

support::model! {
    Visit:
    required(guest),
    optional(escort, coat);

    required guest;
    optional escort;
    optional coat;
}
