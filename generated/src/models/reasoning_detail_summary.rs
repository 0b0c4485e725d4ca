// @generated from schemas/typescript/models/reasoningdetailsummary.mdx and schemas/go/models/components/reasoningdetailsummary.mdx by `cargo xtask codegen`. Do not edit.

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

impl ReasoningDetailSummary {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(summary: impl Into<String>) -> Self {
        Self {
            format: None,
            id: None,
            index: None,
            summary: summary.into(),
            extra: Extra::new(),
        }
    }

    /// The same with `format`; `None` is `null`.
    #[must_use]
    pub fn with_format(mut self, format: impl Into<Option<ReasoningFormat>>) -> Self {
        self.format = format.into();
        if self.format.is_none() {
            self.extra.mark_null("format");
        }
        self
    }

    /// The same with `id`; `None` is `null`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<Option<String>>) -> Self {
        self.id = id.into();
        if self.id.is_none() {
            self.extra.mark_null("id");
        }
        self
    }

    /// The same with `index`.
    #[must_use]
    pub fn with_index(mut self, index: impl Into<i64>) -> Self {
        self.index = Some(index.into());
        self
    }
}

support::model! {
    ReasoningDetailSummary:
    required(summary),
    optional(format, id, index);

    optional format = "format";
    optional id = "id";
    optional index = "index";
    required summary = "summary";
    constant r#type = "type", Text "reasoning.summary";
}
