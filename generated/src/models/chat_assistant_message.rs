// @generated from schemas/typescript/models/chatassistantmessage.mdx and schemas/go/models/components/chatassistantmessage.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Maybe, Object, Shape, Writer,
};
use super::{
    ChatAssistantImages, ChatAssistantMessageContent, ChatAudioOutput, ChatToolCall,
    ReasoningDetailUnion,
};

/// A turn of the assistant, sent or received
///
/// Used by [`ChatMessages`](crate::ChatMessages).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatAssistantMessage;
///
/// let json = r#"{
///   "audio": {
///     "data": "UklGRiQAAABXQVZF",
///     "expires_at": 1677652400,
///     "id": "audio_abc123",
///     "transcript": "Good morning."
///   },
///   "images": [
///     {
///       "image_url": {
///         "url": "data:image/png;base64,iVBORw0KGgo..."
///       }
///     }
///   ],
///   "model": "openai/gpt-4o",
///   "reasoning_details": [
///     {
///       "text": "First the tides, then the orbit.",
///       "type": "reasoning.text"
///     }
///   ],
///   "role": "assistant"
/// }"#;
/// let value: ChatAssistantMessage = serde_json::from_str(json)?;
/// assert_eq!(value.model.as_deref(), Some("openai/gpt-4o"));
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ChatAssistantMessage {
    /// Speech that came with the answer, or its identifier
    pub audio: Option<ChatAudioOutput>,
    /// What the assistant said
    pub content: Option<ChatAssistantMessageContent>,
    /// Pictures that the model made
    pub images: Option<Vec<ChatAssistantImages>>,
    /// The model that wrote the message
    pub model: Option<String>,
    /// What the assistant is called
    pub name: Option<String>,
    /// The reasoning as one text
    pub reasoning: Option<String>,
    /// The reasoning, piece by piece, to be sent back in the next turn
    pub reasoning_details: Option<Vec<ReasoningDetailUnion>>,
    /// Why the model would not answer
    pub refusal: Option<String>,
    /// The functions that the assistant asks you to call
    pub tool_calls: Option<Vec<ChatToolCall>>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ChatAssistantMessage {
    /// The same with `audio`.
    #[must_use]
    pub fn with_audio(mut self, audio: impl Into<ChatAudioOutput>) -> Self {
        self.audio = Some(audio.into());
        self
    }
    /// The same with `content`; `None` is `null`.
    #[must_use]
    pub fn with_content(
        mut self,
        content: impl Into<Option<ChatAssistantMessageContent>>,
    ) -> Self {
        self.content = content.into();
        if self.content.is_none() {
            self.extra.mark_null("content");
        }
        self
    }
    /// The same with `images`.
    #[must_use]
    pub fn with_images(mut self, images: impl Into<Vec<ChatAssistantImages>>) -> Self {
        self.images = Some(images.into());
        self
    }
    /// The same with `model`.
    #[must_use]
    pub fn with_model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }
    /// The same with `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// The same with `reasoning`; `None` is `null`.
    #[must_use]
    pub fn with_reasoning(mut self, reasoning: impl Into<Option<String>>) -> Self {
        self.reasoning = reasoning.into();
        if self.reasoning.is_none() {
            self.extra.mark_null("reasoning");
        }
        self
    }
    /// The same with `reasoning_details`.
    #[must_use]
    pub fn with_reasoning_details(
        mut self,
        reasoning_details: impl Into<Vec<ReasoningDetailUnion>>,
    ) -> Self {
        self.reasoning_details = Some(reasoning_details.into());
        self
    }
    /// The same with `refusal`; `None` is `null`.
    #[must_use]
    pub fn with_refusal(mut self, refusal: impl Into<Option<String>>) -> Self {
        self.refusal = refusal.into();
        if self.refusal.is_none() {
            self.extra.mark_null("refusal");
        }
        self
    }
    /// The same with `tool_calls`.
    #[must_use]
    pub fn with_tool_calls(mut self, tool_calls: impl Into<Vec<ChatToolCall>>) -> Self {
        self.tool_calls = Some(tool_calls.into());
        self
    }
}

impl Object for ChatAssistantMessage {
    const SHAPE: &'static Shape = &Shape::new(
        "ChatAssistantMessage",
        &[
            Field::optional("audio"),
            Field::optional("content"),
            Field::optional("images"),
            Field::optional("model"),
            Field::optional("name"),
            Field::optional("reasoning"),
            Field::optional("reasoning_details"),
            Field::optional("refusal"),
            Field::constant("role", Literal::Text("assistant")),
            Field::optional("tool_calls"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut audio = Maybe::new();
        let mut content = Maybe::new();
        let mut images = Maybe::new();
        let mut model = Maybe::new();
        let mut name = Maybe::new();
        let mut reasoning = Maybe::new();
        let mut reasoning_details = Maybe::new();
        let mut refusal = Maybe::new();
        let mut role = Constant(Literal::Text("assistant"));
        let mut tool_calls = Maybe::new();
        let extra = entries
            .fill(
                Self::SHAPE,
                &mut [
                    &mut audio,
                    &mut content,
                    &mut images,
                    &mut model,
                    &mut name,
                    &mut reasoning,
                    &mut reasoning_details,
                    &mut refusal,
                    &mut role,
                    &mut tool_calls,
                ],
            )?;
        Ok(Self {
            audio: audio.0,
            content: content.0,
            images: images.0,
            model: model.0,
            name: name.0,
            reasoning: reasoning.0,
            reasoning_details: reasoning_details.0,
            refusal: refusal.0,
            tool_calls: tool_calls.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.optional("audio", &self.audio);
        to.optional("content", &self.content);
        to.optional("images", &self.images);
        to.optional("model", &self.model);
        to.optional("name", &self.name);
        to.optional("reasoning", &self.reasoning);
        to.optional("reasoning_details", &self.reasoning_details);
        to.optional("refusal", &self.refusal);
        to.constant("role", Literal::Text("assistant"));
        to.optional("tool_calls", &self.tool_calls);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ChatAssistantMessage);

impl PartialEq for ChatAssistantMessage {
    fn eq(&self, other: &Self) -> bool {
        self.audio == other.audio && self.content == other.content
            && self.images == other.images && self.model == other.model
            && self.name == other.name && self.reasoning == other.reasoning
            && self.reasoning_details == other.reasoning_details
            && self.refusal == other.refusal && self.tool_calls == other.tool_calls
            && support::same_extra(self, other)
    }
}
