// @generated from schemas/typescript/models/chatdevelopermessage.mdx and schemas/go/models/components/chatdevelopermessage.mdx by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};
use super::ChatDeveloperMessageContent;

/// An instruction of the developer's, above the user's
///
/// Used by [`ChatMessages`](crate::ChatMessages).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatDeveloperMessage;
///
/// let json = r#"{
///   "content": "Answer in metres.",
///   "name": "Developer",
///   "role": "developer"
/// }"#;
/// let value: ChatDeveloperMessage = serde_json::from_str(json)?;
/// assert_eq!(value.name.as_deref(), Some("Developer"));
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatDeveloperMessage {
    /// The instruction
    pub content: ChatDeveloperMessageContent,
    /// What the developer is called
    pub name: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ChatDeveloperMessage {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(content: impl Into<ChatDeveloperMessageContent>) -> Self {
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
    ChatDeveloperMessage:
    required(content),
    optional(name);

    required content = "content";
    optional name = "name";
    constant role = "role", Text "developer";
}
