// @generated from schemas/typescript/models/chatdevelopermessage.mdx and schemas/go/models/components/chatdevelopermessage.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Maybe, Object, Required,
    Shape, Writer,
};
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
#[derive(Debug, Clone)]
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

impl Object for ChatDeveloperMessage {
    const SHAPE: &'static Shape = &Shape::new(
        "ChatDeveloperMessage",
        &[
            Field::required("content"),
            Field::optional("name"),
            Field::constant("role", Literal::Text("developer")),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut content = Required::new();
        let mut name = Maybe::new();
        let mut role = Constant(Literal::Text("developer"));
        let extra = entries
            .fill(Self::SHAPE, &mut [&mut content, &mut name, &mut role])?;
        let (Some(content),) = (content.0,) else {
            return Err(support::unfilled("ChatDeveloperMessage"));
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
        to.constant("role", Literal::Text("developer"));
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ChatDeveloperMessage);

impl PartialEq for ChatDeveloperMessage {
    fn eq(&self, other: &Self) -> bool {
        self.content == other.content && self.name == other.name
            && support::same_extra(self, other)
    }
}
