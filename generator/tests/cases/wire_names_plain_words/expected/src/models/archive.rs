// @generated from typescript/models/archive.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::Upload;

/// An object with `uploads`.
///
/// # Example
///
/// ```
/// use wire_names_plain_words::Archive;
///
/// let json = r#"{
///   "uploads": [
///     {
///       "file_name": "a.png",
///       "label": "A",
///       "made_at": "noon"
///     }
///   ]
/// }"#;
/// let value: Archive = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Archive {
    /// `uploads`: a list, each item `Upload`.
    pub uploads: Vec<Upload>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Archive(uploads: list Upload),
    none()
}

support::setters! {
    Archive;
}

support::model! {
    Archive:
    required(uploads),
    optional();

    list uploads;
}
