// @generated from schemas/typescript/models/chattoolcall.mdx and schemas/go/models/components/chattoolcall.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::ChatToolCallFunction;

/// A function that the assistant asks you to call
///
/// Used by [`ChatAssistantMessage`](crate::ChatAssistantMessage).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatToolCall;
///
/// let json = r#"{
///   "function": {
///     "arguments": "{\"location\": \"Oslo\"}",
///     "name": "get_weather"
///   },
///   "id": "call_abc123",
///   "type": "function"
/// }"#;
/// let value: ChatToolCall = serde_json::from_str(json)?;
/// assert_eq!(value.id, "call_abc123");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatToolCall {
    /// `function`: `ChatToolCallFunction`.
    pub function: ChatToolCallFunction,
    /// Identifies the call, for the answer
    pub id: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatToolCall(function: into ChatToolCallFunction, id: into String),
    none()
}

support::setters! {
    ChatToolCall;
}

support::model! {
    ChatToolCall:
    required(function, id),
    optional();

    required function;
    required id;
    constant r#type = "type", Text "function";
}
