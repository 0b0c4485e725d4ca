// @generated from schemas/typescript/models/reasoningdetailservertoolcall.mdx and schemas/go/models/components/reasoningdetailservertoolcall.mdx by `fieldtable codegen`. Do not edit.

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

support::new! {
    ReasoningDetailServerToolCall(arguments: into String, result: into String, tool_name: into String),
    none(format, id, index, tool_call_id)
}

support::setters! {
    ReasoningDetailServerToolCall;
    /// `format`: `ReasoningFormat` or `null`, optional.
    with_format(format: into ReasoningFormat), with_format_null;
    /// `id`: a string or `null`, optional.
    with_id(id: into String), with_id_null;
    /// `index`: an integer, optional.
    with_index(index: integer);
    /// `tool_call_id`: a string or `null`, optional.
    with_tool_call_id(tool_call_id: into String), with_tool_call_id_null;
}

support::model! {
    ReasoningDetailServerToolCall:
    required(arguments, result, tool_name),
    optional(format, id, index, tool_call_id),
    guessed("tool_call_id", "tool_name");

    required arguments;
    optional format;
    optional id;
    optional index;
    required result;
    optional tool_call_id;
    required tool_name;
    constant r#type = "type", Text "reasoning.server_tool_call";
}
