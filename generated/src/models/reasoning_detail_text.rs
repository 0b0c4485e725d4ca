// @generated from schemas/typescript/models/reasoningdetailtext.mdx and schemas/go/models/components/reasoningdetailtext.mdx by `cargo xtask codegen`. Do not edit.

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

impl ReasoningDetailText {
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

    /// The same with `signature`; `None` is `null`.
    #[must_use]
    pub fn with_signature(mut self, signature: impl Into<Option<String>>) -> Self {
        self.signature = signature.into();
        if self.signature.is_none() {
            self.extra.mark_null("signature");
        }
        self
    }

    /// The same with `text`; `None` is `null`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<Option<String>>) -> Self {
        self.text = text.into();
        if self.text.is_none() {
            self.extra.mark_null("text");
        }
        self
    }
}

support::model! {
    ReasoningDetailText:
    required(),
    optional(format, id, index, signature, text);

    optional format = "format";
    optional id = "id";
    optional index = "index";
    optional signature = "signature";
    optional text = "text";
    constant r#type = "type", Text "reasoning.text";
}
