// @generated from schemas/typescript/models/chatdevelopermessage.mdx and schemas/go/models/components/chatdevelopermessage.mdx by `fieldtable codegen`. Do not edit.

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

support::new! {
    ChatDeveloperMessage(content: into ChatDeveloperMessageContent),
    none(name)
}

support::setters! {
    ChatDeveloperMessage;
    /// What the developer is called
    with_name(name: into String);
}

support::model! {
    ChatDeveloperMessage:
    required(content),
    optional(name);

    required content;
    optional name;
    constant role, Text "developer";
}
