// @generated from typescript/models/tour.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

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
#[derive(Clone)]
#[non_exhaustive]
pub struct Tour {
    /// How long it takes
    pub minutes: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Tour(minutes: integer),
    none()
}

support::setters! {
    Tour;
}

support::model! {
    Tour:
    required(minutes),
    optional();

    required minutes;
}
