// @generated from schemas/typescript/models/reasoningdetailencrypted.mdx and schemas/go/models/components/reasoningdetailencrypted.mdx by `cargo xtask codegen`. Do not edit.

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

impl ReasoningDetailEncrypted {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            format: None,
            id: None,
            index: None,
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
    ReasoningDetailEncrypted:
    required(data),
    optional(format, id, index);

    required data = "data";
    optional format = "format";
    optional id = "id";
    optional index = "index";
    constant r#type = "type", Text "reasoning.encrypted";
}
