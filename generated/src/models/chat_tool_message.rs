// @generated from schemas/typescript/models/chattoolmessage.mdx and schemas/go/models/components/chattoolmessage.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Object, Required, Shape,
    Writer,
};
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
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatToolMessage {
    /// What the tool answered
    pub content: ChatToolMessageContent,
    /// The `id` of the tool call that this answers
    pub tool_call_id: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ChatToolMessage {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        content: impl Into<ChatToolMessageContent>,
        tool_call_id: impl Into<String>,
    ) -> Self {
        Self {
            content: content.into(),
            tool_call_id: tool_call_id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChatToolMessage {
    const SHAPE: &'static Shape = &Shape::new(
        "ChatToolMessage",
        &[
            Field::required("content"),
            Field::constant("role", Literal::Text("tool")),
            Field::required("tool_call_id"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut content = Required::new();
        let mut role = Constant(Literal::Text("tool"));
        let mut tool_call_id = Required::new();
        let extra = entries
            .fill(Self::SHAPE, &mut [&mut content, &mut role, &mut tool_call_id])?;
        let (Some(content), Some(tool_call_id)) = (content.0, tool_call_id.0) else {
            return Err(support::unfilled("ChatToolMessage"));
        };
        Ok(Self {
            content,
            tool_call_id,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("content", &self.content);
        to.constant("role", Literal::Text("tool"));
        to.required("tool_call_id", &self.tool_call_id);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ChatToolMessage);

impl PartialEq for ChatToolMessage {
    fn eq(&self, other: &Self) -> bool {
        self.content == other.content && self.tool_call_id == other.tool_call_id
            && support::same_extra(self, other)
    }
}
