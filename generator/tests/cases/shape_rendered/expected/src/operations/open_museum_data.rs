// @generated from the pages that refer to it by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `id`, `visitors` and `opens_at`.
///
/// Used by [`OpenMuseumResponse`](crate::OpenMuseumResponse).
///
/// # Example
///
/// ```
/// use shape_rendered::OpenMuseumData;
///
/// let json = r#"{
///   "id": "m-1",
///   "visitors": 1200,
///   "opens_at": "09:00"
/// }"#;
/// let value: OpenMuseumData = serde_json::from_str(json)?;
/// assert_eq!(value.id, "m-1");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct OpenMuseumData {
    /// `id`: a string.
    pub id: String,
    /// `visitors`: a number.
    pub visitors: f64,
    /// `opens_at`: a string.
    pub opens_at: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    OpenMuseumData(id: into String, visitors: number, opens_at: into String),
    none()
}

#[cfg(feature = "fixtures")]
support::setters! {
    OpenMuseumData;
}

support::model! {
    OpenMuseumData:
    required(id, visitors, opens_at),
    optional();

    required id;
    required visitors;
    required opens_at;
}
