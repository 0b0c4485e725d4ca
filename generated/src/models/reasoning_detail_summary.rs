// @generated from schemas/typescript/models/reasoningdetailsummary.mdx and schemas/go/models/components/reasoningdetailsummary.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::ReasoningFormat;

/// Reasoning in short
///
/// Used by [`ReasoningDetailUnion`](crate::ReasoningDetailUnion).
///
/// # Example
///
/// ```
/// use openrouter_models::ReasoningDetailSummary;
///
/// let json = r#"{
///   "summary": "Tides first, then the orbit; both agree.",
///   "type": "reasoning.summary"
/// }"#;
/// let value: ReasoningDetailSummary = serde_json::from_str(json)?;
/// assert_eq!(value.summary, "Tides first, then the orbit; both agree.");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ReasoningDetailSummary {
    /// `format`: `ReasoningFormat` or `null`, optional.
    pub format: Option<ReasoningFormat>,
    /// `id`: a string or `null`, optional.
    pub id: Option<String>,
    /// `index`: an integer, optional.
    pub index: Option<i64>,
    /// `summary`: a string.
    pub summary: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ReasoningDetailSummary(summary: into String),
    none(format, id, index)
}

support::setters! {
    ReasoningDetailSummary;
    /// `format`: `ReasoningFormat` or `null`, optional.
    with_format(format: into ReasoningFormat), with_format_null;
    /// `id`: a string or `null`, optional.
    with_id(id: into String), with_id_null;
    /// `index`: an integer, optional.
    with_index(index: integer);
}

support::model! {
    ReasoningDetailSummary:
    required(summary),
    optional(format, id, index);

    optional format;
    optional id;
    optional index;
    required summary;
    constant r#type = "type", Text "reasoning.summary";
}
