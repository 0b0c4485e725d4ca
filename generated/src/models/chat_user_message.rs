// @generated from schemas/typescript/models/chatusermessage.mdx and schemas/go/models/components/chatusermessage.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Maybe, Object, Required,
    Shape, Writer,
};
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
#[derive(Debug, Clone)]
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

impl Object for ChatUserMessage {
    const SHAPE: &'static Shape = &Shape::new(
        "ChatUserMessage",
        &[
            Field::required("content"),
            Field::optional("name"),
            Field::constant("role", Literal::Text("user")),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut content = Required::new();
        let mut name = Maybe::new();
        let mut role = Constant(Literal::Text("user"));
        let extra = entries
            .fill(Self::SHAPE, &mut [&mut content, &mut name, &mut role])?;
        let (Some(content),) = (content.0,) else {
            return Err(support::unfilled("ChatUserMessage"));
        };
        Ok(Self {
            content,
            name: name.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("content", &self.content);
        to.optional("name", &self.name);
        to.constant("role", Literal::Text("user"));
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ChatUserMessage);

impl PartialEq for ChatUserMessage {
    fn eq(&self, other: &Self) -> bool {
        self.content == other.content && self.name == other.name
            && support::same_extra(self, other)
    }
}
