// @generated from schemas/typescript/models/chatsystemmessage.mdx and schemas/go/models/components/chatsystemmessage.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::ChatSystemMessageContent;

/// An instruction that holds for the whole conversation
///
/// Used by [`ChatMessages`](crate::ChatMessages).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatSystemMessage;
///
/// let json = r#"{
///   "content": "Answer in one sentence.",
///   "name": "Assistant Config",
///   "role": "system"
/// }"#;
/// let value: ChatSystemMessage = serde_json::from_str(json)?;
/// assert_eq!(value.name.as_deref(), Some("Assistant Config"));
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatSystemMessage {
    /// The instruction
    pub content: ChatSystemMessageContent,
    /// What the instruction is called
    pub name: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatSystemMessage(content: into ChatSystemMessageContent),
    none(name)
}

support::setters! {
    ChatSystemMessage;
    /// What the instruction is called
    with_name(name: into String);
}

support::model! {
    ChatSystemMessage:
    required(content),
    optional(name);

    required content;
    optional name;
    constant role, Text "system";
}
