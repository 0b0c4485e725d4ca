// @generated from typescript/models/entry.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `row_id`, `last_30m`, `_shape` and `image_url`.
///
/// Used by [`Register`](crate::Register).
///
/// # Example
///
/// ```
/// use wire_names::Entry;
///
/// let json = r#"{
///   "row_id": "r1",
///   "last_30m": 3,
///   "_shape": "round",
///   "image_url": "https://example.com/a.png"
/// }"#;
/// let value: Entry = serde_json::from_str(json)?;
/// assert_eq!(value.row_id, "r1");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Entry {
    /// `row_id`: a string.
    pub row_id: String,
    /// `last_30m`: an integer.
    pub last_30m: i64,
    /// `_shape`: a string.
    pub shape: String,
    /// `image_url`: a string.
    pub image_url: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Entry(row_id: into String, last_30m: integer, shape: into String, image_url: into String),
    none()
}

support::setters! {
    Entry;
}

support::model! {
    Entry:
    required(row_id, last_30m, shape, image_url),
    optional();

    required row_id;
    required last_30m;
    required shape = "_shape";
    required image_url;
}
