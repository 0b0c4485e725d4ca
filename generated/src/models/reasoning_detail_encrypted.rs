// @generated from schemas/typescript/models/reasoningdetailencrypted.mdx and schemas/go/models/components/reasoningdetailencrypted.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::ReasoningFormat;

/// Reasoning that only the provider can read
///
/// Used by [`ReasoningDetailUnion`](crate::ReasoningDetailUnion).
///
/// # Example
///
/// ```
/// use openrouter_models::ReasoningDetailEncrypted;
///
/// let json = r#"{
///   "data": "<value>",
///   "type": "reasoning.encrypted"
/// }"#;
/// let value: ReasoningDetailEncrypted = serde_json::from_str(json)?;
/// assert_eq!(value.data, "<value>");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ReasoningDetailEncrypted {
    /// `data`: a string.
    pub data: String,
    /// `format`: `ReasoningFormat` or `null`, optional.
    pub format: Option<ReasoningFormat>,
    /// `id`: a string or `null`, optional.
    pub id: Option<String>,
    /// `index`: an integer, optional.
    pub index: Option<i64>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ReasoningDetailEncrypted(data: into String),
    none(format, id, index)
}

support::setters! {
    ReasoningDetailEncrypted;
    /// `format`: `ReasoningFormat` or `null`, optional.
    with_format(format: into ReasoningFormat), with_format_null;
    /// `id`: a string or `null`, optional.
    with_id(id: into String), with_id_null;
    /// `index`: an integer, optional.
    with_index(index: integer);
}

support::model! {
    ReasoningDetailEncrypted:
    required(data),
    optional(format, id, index);

    required data;
    optional format;
    optional id;
    optional index;
    constant r#type = "type", Text "reasoning.encrypted";
}
