// @generated from schemas/typescript/models/filet.mdx and schemas/go/models/components/file.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{self, Entries, Extra, Failure, Field, Maybe, Object, Shape, Writer};

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
#[derive(Debug, Clone, Default)]
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

impl Object for FileT {
    const SHAPE: &'static Shape = &Shape::new(
        "FileT",
        &[
            Field::optional("file_data"),
            Field::optional("file_id"),
            Field::optional("filename"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut file_data = Maybe::new();
        let mut file_id = Maybe::new();
        let mut filename = Maybe::new();
        let extra = entries
            .fill(Self::SHAPE, &mut [&mut file_data, &mut file_id, &mut filename])?;
        Ok(Self {
            file_data: file_data.0,
            file_id: file_id.0,
            filename: filename.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.optional("file_data", &self.file_data);
        to.optional("file_id", &self.file_id);
        to.optional("filename", &self.filename);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(FileT);

impl PartialEq for FileT {
    fn eq(&self, other: &Self) -> bool {
        self.file_data == other.file_data && self.file_id == other.file_id
            && self.filename == other.filename && support::same_extra(self, other)
    }
}
