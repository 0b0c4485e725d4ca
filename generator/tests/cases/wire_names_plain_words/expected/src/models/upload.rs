// @generated from typescript/models/upload.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `file_name`, `label` and `made_at`.
///
/// Used by [`Archive`](crate::Archive).
///
/// # Example
///
/// ```
/// use wire_names_plain_words::Upload;
///
/// let json = r#"{
///   "file_name": "a.png",
///   "label": "A",
///   "made_at": "noon"
/// }"#;
/// let value: Upload = serde_json::from_str(json)?;
/// assert_eq!(value.file_name, "a.png");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Upload {
    /// `file_name`: a string.
    pub file_name: String,
    /// `label`: a string.
    pub label: String,
    /// `made_at`: a string, optional.
    pub made_at: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Upload(file_name: into String, label: into String),
    none(made_at)
}

support::setters! {
    Upload;
    /// `made_at`: a string, optional.
    with_made_at(made_at: into String);
}

support::model! {
    Upload:
    required(file_name, label),
    optional(made_at);

    required file_name;
    required label;
    optional made_at;
}
