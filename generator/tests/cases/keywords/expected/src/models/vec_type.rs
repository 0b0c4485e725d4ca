// @generated from typescript/models/vec.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `string`.
///
/// Used by [`OptionType`](crate::OptionType).
///
/// # Example
///
/// ```
/// use keywords::VecType;
///
/// let json = r#"{"string":"a"}"#;
/// let value: VecType = serde_json::from_str(json)?;
/// assert_eq!(value.string, "a");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct VecType {
    /// `string`: a string.
    pub string: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    VecType(string: into String),
    none()
}

support::setters! {
    VecType;
}

support::model! {
    VecType:
    required(string),
    optional();

    required string;
}
