// @generated from schemas/typescript/models/side.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of `"left"` and `"right"`.
///
/// # Example
///
/// ```
/// use enum_closed::Side;
///
/// let json = r#""left""#;
/// let value: Side = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "left");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Side {
    /// `"left"`
    Left,
    /// `"right"`
    Right,
}

support::closed_enum! {
    Side:
    Left = "left",
    Right = "right",
}
