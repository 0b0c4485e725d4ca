// @generated from typescript/models/weekday.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of `"monday"` and `"friday"`.
///
/// Used by [`Day`](crate::Day).
///
/// # Example
///
/// ```
/// use union_of_strings::Weekday;
///
/// let json = r#""monday""#;
/// let value: Weekday = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "monday");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Weekday {
    /// `"monday"`
    Monday,
    /// `"friday"`
    Friday,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::open_enum! {
    Weekday:
    Monday = "monday",
    Friday = "friday",
}
