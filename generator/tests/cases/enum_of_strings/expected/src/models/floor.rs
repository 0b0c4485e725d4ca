// @generated from typescript/models/floor.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of `"ground"`, `"first"` and `"second"`.
///
/// # Example
///
/// ```
/// use enum_of_strings::Floor;
///
/// let json = r#""ground""#;
/// let value: Floor = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "ground");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Floor {
    /// `"ground"`
    Ground,
    /// `"first"`
    First,
    /// `"second"`
    Second,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::open_enum! {
    Floor:
    Ground = "ground",
    First = "first",
    Second = "second",
}
