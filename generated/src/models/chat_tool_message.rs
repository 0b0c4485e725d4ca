// @generated from schemas/typescript/models/chattoolmessage.mdx and schemas/go/models/components/chattoolmessage.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::ChatToolMessageContent;

/// The answer of a tool
///
/// Used by [`ChatMessages`](crate::ChatMessages).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatToolMessage;
///
/// let json = r#"{
///   "content": "How far away is the moon?",
///   "role": "tool",
///   "tool_call_id": "call_abc123"
/// }"#;
/// let value: ChatToolMessage = serde_json::from_str(json)?;
/// assert_eq!(value.tool_call_id, "call_abc123");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatToolMessage {
    /// What the tool answered
    pub content: ChatToolMessageContent,
    /// The `id` of the tool call that this answers
    pub tool_call_id: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatToolMessage(content: into ChatToolMessageContent, tool_call_id: into String),
    none()
}

support::setters! {
    ChatToolMessage;
}

support::model! {
    ChatToolMessage:
    required(content, tool_call_id),
    optional(),
    guessed("tool_call_id");

    required content;
    constant role, Text "tool";
    required tool_call_id;
}
