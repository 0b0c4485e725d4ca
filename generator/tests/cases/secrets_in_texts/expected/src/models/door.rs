// @generated from typescript/models/door.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// A value of an enum is what the API takes: it stays as it is.
///
/// Used by [`Vault`](crate::Vault).
///
/// # Example
///
/// ```
/// use secrets_in_texts::Door;
///
/// let json = r#""sk-door-example""#;
/// let value: Door = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "sk-door-example");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Door {
    /// `"sk-door-a1B2c3D4e5F6g7H8"`
    SkDoorA1B2c3D4e5F6g7H8,
    /// `"front"`
    Front,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::open_enum! {
    Door:
    SkDoorA1B2c3D4e5F6g7H8 = "sk-door-a1B2c3D4e5F6g7H8",
    Front = "front",
}
