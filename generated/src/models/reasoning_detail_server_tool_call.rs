// @generated from schemas/typescript/models/reasoningdetailservertoolcall.mdx and schemas/go/models/components/reasoningdetailservertoolcall.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Maybe, Object, Required,
    Shape, Writer,
};
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
#[derive(Debug, Clone)]
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

impl Object for ReasoningDetailServerToolCall {
    const SHAPE: &'static Shape = &Shape::new(
        "ReasoningDetailServerToolCall",
        &[
            Field::required("arguments"),
            Field::optional("format"),
            Field::optional("id"),
            Field::optional("index"),
            Field::required("result"),
            Field::optional("tool_call_id"),
            Field::required("tool_name"),
            Field::constant("type", Literal::Text("reasoning.server_tool_call")),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut arguments = Required::new();
        let mut format = Maybe::new();
        let mut id = Maybe::new();
        let mut index = Maybe::new();
        let mut result = Required::new();
        let mut tool_call_id = Maybe::new();
        let mut tool_name = Required::new();
        let mut r#type = Constant(Literal::Text("reasoning.server_tool_call"));
        let extra = entries
            .fill(
                Self::SHAPE,
                &mut [
                    &mut arguments,
                    &mut format,
                    &mut id,
                    &mut index,
                    &mut result,
                    &mut tool_call_id,
                    &mut tool_name,
                    &mut r#type,
                ],
            )?;
        let (Some(arguments), Some(result), Some(tool_name)) = (
            arguments.0,
            result.0,
            tool_name.0,
        ) else {
            return Err(support::unfilled("ReasoningDetailServerToolCall"));
        };
        Ok(Self {
            arguments,
            format: format.0,
            id: id.0,
            index: index.0,
            result,
            tool_call_id: tool_call_id.0,
            tool_name,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("arguments", &self.arguments);
        to.optional("format", &self.format);
        to.optional("id", &self.id);
        to.optional("index", &self.index);
        to.required("result", &self.result);
        to.optional("tool_call_id", &self.tool_call_id);
        to.required("tool_name", &self.tool_name);
        to.constant("type", Literal::Text("reasoning.server_tool_call"));
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ReasoningDetailServerToolCall);

impl PartialEq for ReasoningDetailServerToolCall {
    fn eq(&self, other: &Self) -> bool {
        self.arguments == other.arguments && self.format == other.format
            && self.id == other.id && self.index == other.index
            && self.result == other.result && self.tool_call_id == other.tool_call_id
            && self.tool_name == other.tool_name && support::same_extra(self, other)
    }
}
