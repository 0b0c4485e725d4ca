// @generated from openmuseumresponse.txt by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra, Secret};
use super::OpenMuseumData;

/// The house is open
///
/// # Example
///
/// ```
/// use shape_copied::OpenMuseumResponse;
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

impl OpenMuseumResponse {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(data: impl Into<OpenMuseumData>, key: impl Into<Secret>) -> Self {
        Self {
            data: data.into(),
            key: key.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    OpenMuseumResponse:
    required(data, key),
    optional();

    required data = "data";
    required key = "key";
}
