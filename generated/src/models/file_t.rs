// @generated from schemas/typescript/models/filet.mdx and schemas/go/models/components/file.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `file_data`, `file_id` and `filename`.
///
/// Used by [`ChatContentFile`](crate::ChatContentFile).
///
/// # Example
///
/// ```
/// use openrouter_models::FileT;
///
/// let json = r#"{}"#;
/// let value: FileT = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileT {
    /// The file: an address, or its bytes as a `data:` URL
    pub file_data: Option<String>,
    /// A file that was uploaded before, by its identifier
    pub file_id: Option<String>,
    /// What the file is called
    pub filename: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::setters! {
    FileT;
    /// The file: an address, or its bytes as a `data:` URL
    with_file_data(file_data: into String);
    /// A file that was uploaded before, by its identifier
    with_file_id(file_id: into String);
    /// What the file is called
    with_filename(filename: into String);
}

support::model! {
    FileT:
    required(),
    optional(file_data, file_id, filename),
    guessed("file_data", "file_id");

    optional file_data;
    optional file_id;
    optional filename;
}
