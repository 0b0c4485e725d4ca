// @generated from schemas/typescript/models/filet.mdx and schemas/go/models/components/file.mdx by `cargo xtask codegen`. Do not edit.

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

impl FileT {
    /// The same with `file_data`.
    #[must_use]
    pub fn with_file_data(mut self, file_data: impl Into<String>) -> Self {
        self.file_data = Some(file_data.into());
        self
    }

    /// The same with `file_id`.
    #[must_use]
    pub fn with_file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }

    /// The same with `filename`.
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }
}

support::model! {
    FileT:
    required(),
    optional(file_data, file_id, filename),
    guessed("file_data", "file_id");

    optional file_data = "file_data";
    optional file_id = "file_id";
    optional filename = "filename";
}
