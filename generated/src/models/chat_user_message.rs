// @generated from schemas/typescript/models/chatusermessage.mdx and schemas/go/models/components/chatusermessage.mdx by `cargo xtask codegen`. Do not edit.

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

impl ChatUserMessage {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(content: impl Into<ChatUserMessageContent>) -> Self {
        Self {
            content: content.into(),
            name: None,
            extra: Extra::new(),
        }
    }

    /// The same with `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

support::model! {
    ChatUserMessage:
    required(content),
    optional(name);

    required content = "content";
    optional name = "name";
    constant role = "role", Text "user";
}
