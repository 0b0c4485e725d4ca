// @generated from schemas/typescript/models/chatcontentfile.mdx and schemas/go/models/components/chatcontentfile.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Object, Required, Shape,
    Writer,
};
use super::FileT;

/// A document in a message
///
/// Used by [`ChatContentItems`](crate::ChatContentItems).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatContentFile;
///
/// let json = r#"{"file":{},"type":"file"}"#;
/// let value: ChatContentFile = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatContentFile {
    /// `file`: `FileT`.
    pub file: FileT,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ChatContentFile {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(file: impl Into<FileT>) -> Self {
        Self {
            file: file.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChatContentFile {
    const SHAPE: &'static Shape = &Shape::new(
        "ChatContentFile",
        &[Field::required("file"), Field::constant("type", Literal::Text("file"))],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut file = Required::new();
        let mut r#type = Constant(Literal::Text("file"));
        let extra = entries.fill(Self::SHAPE, &mut [&mut file, &mut r#type])?;
        let (Some(file),) = (file.0,) else {
            return Err(support::unfilled("ChatContentFile"));
        };
        Ok(Self { file, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("file", &self.file);
        to.constant("type", Literal::Text("file"));
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ChatContentFile);

impl PartialEq for ChatContentFile {
    fn eq(&self, other: &Self) -> bool {
        self.file == other.file && support::same_extra(self, other)
    }
}
