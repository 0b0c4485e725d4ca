// @generated from typescript/models/getmaprequest.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `scale`.
///
/// # Example
///
/// ```
/// use names_by_case::GetMapRequest;
///
/// let json = r#"{"scale":1}"#;
/// let value: GetMapRequest = serde_json::from_str(json)?;
/// assert_eq!(value.scale, 1);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct GetMapRequest {
    /// `scale`: an integer.
    pub scale: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    GetMapRequest(scale: integer),
    none()
}

support::setters! {
    GetMapRequest;
}

support::model! {
    GetMapRequest:
    required(scale),
    optional();

    required scale;
}
