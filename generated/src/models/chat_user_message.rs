// @generated from schemas/typescript/models/chatusermessage.mdx and schemas/go/models/components/chatusermessage.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::ChatUserMessageContent;

/// A turn of the user's
///
/// Used by [`ChatMessages`](crate::ChatMessages).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatUserMessage;
///
/// let json = r#"{
///   "content": "How far away is the moon?",
///   "name": "User",
///   "role": "user"
/// }"#;
/// let value: ChatUserMessage = serde_json::from_str(json)?;
/// assert_eq!(value.name.as_deref(), Some("User"));
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatUserMessage {
    /// What the user said
    pub content: ChatUserMessageContent,
    /// What the user is called
    pub name: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatUserMessage(content: into ChatUserMessageContent),
    none(name)
}

support::setters! {
    ChatUserMessage;
    /// What the user is called
    with_name(name: into String);
}

support::model! {
    ChatUserMessage:
    required(content),
    optional(name);

    required content;
    optional name;
    constant role, Text "user";
}
