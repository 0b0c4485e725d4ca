// @generated from typescript/models/getmap_request.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `zoom`.
///
/// # Example
///
/// ```
/// use names_by_case::GetmapRequest;
///
/// let json = r#"{"zoom":1}"#;
/// let value: GetmapRequest = serde_json::from_str(json)?;
/// assert_eq!(value.zoom, 1);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct GetmapRequest {
    /// `zoom`: an integer.
    pub zoom: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    GetmapRequest(zoom: integer),
    none()
}

support::setters! {
    GetmapRequest;
}

support::model! {
    GetmapRequest:
    required(zoom),
    optional();

    required zoom;
}
