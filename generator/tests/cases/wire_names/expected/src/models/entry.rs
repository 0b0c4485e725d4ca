// @generated from typescript/models/entry.md by `cargo xtask codegen`. Do not edit.

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

impl Entry {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        row_id: impl Into<String>,
        last_30m: impl Into<i64>,
        shape: impl Into<String>,
        image_url: impl Into<String>,
    ) -> Self {
        Self {
            row_id: row_id.into(),
            last_30m: last_30m.into(),
            shape: shape.into(),
            image_url: image_url.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    Entry:
    required(row_id, last_30m, shape, image_url),
    optional();

    required row_id = "row_id";
    required last_30m = "last_30m";
    required shape = "_shape";
    required image_url = "image_url";
}
