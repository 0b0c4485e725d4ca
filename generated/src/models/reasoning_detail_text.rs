// @generated from schemas/typescript/models/reasoningdetailtext.mdx and schemas/go/models/components/reasoningdetailtext.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::ReasoningFormat;

/// Reasoning in full
///
/// Used by [`ReasoningDetailUnion`](crate::ReasoningDetailUnion).
///
/// # Example
///
/// ```
/// use openrouter_models::ReasoningDetailText;
///
/// let json = r#"{
///   "text": "First the tides, then the orbit.",
///   "type": "reasoning.text"
/// }"#;
/// let value: ReasoningDetailText = serde_json::from_str(json)?;
/// assert_eq!(value.text.as_deref(), Some("First the tides, then the orbit."));
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReasoningDetailText {
    /// `format`: `ReasoningFormat` or `null`, optional.
    pub format: Option<ReasoningFormat>,
    /// `id`: a string or `null`, optional.
    pub id: Option<String>,
    /// `index`: an integer, optional.
    pub index: Option<i64>,
    /// `signature`: a string or `null`, optional.
    pub signature: Option<String>,
    /// `text`: a string or `null`, optional.
    pub text: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::setters! {
    ReasoningDetailText;
    /// `format`: `ReasoningFormat` or `null`, optional.
    with_format(format: into ReasoningFormat), with_format_null;
    /// `id`: a string or `null`, optional.
    with_id(id: into String), with_id_null;
    /// `index`: an integer, optional.
    with_index(index: integer);
    /// `signature`: a string or `null`, optional.
    with_signature(signature: into String), with_signature_null;
    /// `text`: a string or `null`, optional.
    with_text(text: into String), with_text_null;
}

support::model! {
    ReasoningDetailText:
    required(),
    optional(format, id, index, signature, text);

    optional format;
    optional id;
    optional index;
    optional signature;
    optional text;
    constant r#type = "type", Text "reasoning.text";
}
