// @generated from schemas/typescript/models/chatcontentfile.mdx and schemas/go/models/components/chatcontentfile.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
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
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatContentFile {
    /// `file`: `FileT`.
    pub file: FileT,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatContentFile(file: into FileT),
    none()
}

support::setters! {
    ChatContentFile;
}

support::model! {
    ChatContentFile:
    required(file),
    optional();

    required file;
    constant r#type = "type", Text "file";
}
