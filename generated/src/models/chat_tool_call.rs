// @generated from schemas/typescript/models/chattoolcall.mdx and schemas/go/models/components/chattoolcall.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Object, Required, Shape,
    Writer,
};
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
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatToolCall {
    /// `function`: `ChatToolCallFunction`.
    pub function: ChatToolCallFunction,
    /// Identifies the call, for the answer
    pub id: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ChatToolCall {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        function: impl Into<ChatToolCallFunction>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            function: function.into(),
            id: id.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChatToolCall {
    const SHAPE: &'static Shape = &Shape::new(
        "ChatToolCall",
        &[
            Field::required("function"),
            Field::required("id"),
            Field::constant("type", Literal::Text("function")),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut function = Required::new();
        let mut id = Required::new();
        let mut r#type = Constant(Literal::Text("function"));
        let extra = entries
            .fill(Self::SHAPE, &mut [&mut function, &mut id, &mut r#type])?;
        let (Some(function), Some(id)) = (function.0, id.0) else {
            return Err(support::unfilled("ChatToolCall"));
        };
        Ok(Self { function, id, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("function", &self.function);
        to.required("id", &self.id);
        to.constant("type", Literal::Text("function"));
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ChatToolCall);

impl PartialEq for ChatToolCall {
    fn eq(&self, other: &Self) -> bool {
        self.function == other.function && self.id == other.id
            && support::same_extra(self, other)
    }
}
