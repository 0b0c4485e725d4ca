// @generated from typescript/models/weekend.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of `"saturday"` and `"sunday"`.
///
/// Used by [`Day`](crate::Day).
///
/// # Example
///
/// ```
/// use union_of_strings::Weekend;
///
/// let json = r#""sunday""#;
/// let value: Weekend = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "sunday");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Weekend {
    /// `"saturday"`
    Saturday,
    /// `"sunday"`
    Sunday,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::open_enum! {
    Weekend:
    Saturday = "saturday",
    Sunday = "sunday",
}
