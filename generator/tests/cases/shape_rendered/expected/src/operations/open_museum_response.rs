// @generated from openmuseumresponse.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra, Secret};
use super::OpenMuseumData;

/// The house is open
///
/// # Example
///
/// ```
/// use shape_rendered::OpenMuseumResponse;
///
/// let json = r#"{
///   "data": {
///     "id": "m-1",
///     "visitors": 1200,
///     "opens_at": "09:00"
///   },
///   "key": "mk-0000000000000000000000000000000000000000"
/// }"#;
/// let value: OpenMuseumResponse = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct OpenMuseumResponse {
    /// What is known of it
    pub data: OpenMuseumData,
    /// Opens the doors (only shown once)
    pub key: Secret,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    OpenMuseumResponse(data: into OpenMuseumData, key: into Secret),
    none()
}

#[cfg(feature = "fixtures")]
support::setters! {
    OpenMuseumResponse;
}

support::model! {
    OpenMuseumResponse:
    required(data, key),
    optional();

    required data;
    required key;
}
