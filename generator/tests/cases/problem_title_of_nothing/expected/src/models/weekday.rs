// @generated from typescript/models/weekday.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of `"monday"` and `"friday"`.
///
/// # Example
///
/// ```
/// use problem_title_of_nothing::Weekday;
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
