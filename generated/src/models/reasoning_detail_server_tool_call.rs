// @generated from schemas/typescript/models/reasoningdetailservertoolcall.mdx and schemas/go/models/components/reasoningdetailservertoolcall.mdx by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};
use super::ReasoningFormat;

/// A tool that the server itself called, kept so that a later turn knows of it
///
/// Used by [`ReasoningDetailUnion`](crate::ReasoningDetailUnion).
///
/// # Example
///
/// ```
/// use openrouter_models::ReasoningDetailServerToolCall;
///
/// let json = r#"{
///   "arguments": "<value>",
///   "result": "<value>",
///   "tool_name": "<value>",
///   "type": "reasoning.server_tool_call"
/// }"#;
/// let value: ReasoningDetailServerToolCall = serde_json::from_str(json)?;
/// assert_eq!(value.arguments, "<value>");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ReasoningDetailServerToolCall {
    /// `arguments`: a string.
    pub arguments: String,
    /// `format`: `ReasoningFormat` or `null`, optional.
    pub format: Option<ReasoningFormat>,
    /// `id`: a string or `null`, optional.
    pub id: Option<String>,
    /// `index`: an integer, optional.
    pub index: Option<i64>,
    /// `result`: a string.
    pub result: String,
    /// `tool_call_id`: a string or `null`, optional.
    pub tool_call_id: Option<String>,
    /// `tool_name`: a string.
    pub tool_name: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ReasoningDetailServerToolCall {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        arguments: impl Into<String>,
        result: impl Into<String>,
        tool_name: impl Into<String>,
    ) -> Self {
        Self {
            arguments: arguments.into(),
            format: None,
            id: None,
            index: None,
            result: result.into(),
            tool_call_id: None,
            tool_name: tool_name.into(),
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

    /// The same with `tool_call_id`; `None` is `null`.
    #[must_use]
    pub fn with_tool_call_id(mut self, tool_call_id: impl Into<Option<String>>) -> Self {
        self.tool_call_id = tool_call_id.into();
        if self.tool_call_id.is_none() {
            self.extra.mark_null("tool_call_id");
        }
        self
    }
}

support::model! {
    ReasoningDetailServerToolCall:
    required(arguments, result, tool_name),
    optional(format, id, index, tool_call_id),
    guessed("tool_call_id", "tool_name");

    required arguments = "arguments";
    optional format = "format";
    optional id = "id";
    optional index = "index";
    required result = "result";
    optional tool_call_id = "tool_call_id";
    required tool_name = "tool_name";
    constant r#type = "type", Text "reasoning.server_tool_call";
}
