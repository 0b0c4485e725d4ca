// @generated from schemas/typescript/models/chatassistantmessage.mdx and schemas/go/models/components/chatassistantmessage.mdx by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};
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
#[derive(Clone, Default)]
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

support::model! {
    ChatAssistantMessage:
    required(),
    optional(audio, content, images, model, name, reasoning, reasoning_details, refusal, tool_calls),
    guessed("reasoning_details", "tool_calls");

    optional audio = "audio";
    optional content = "content";
    optional images = "images";
    optional model = "model";
    optional name = "name";
    optional reasoning = "reasoning";
    optional reasoning_details = "reasoning_details";
    optional refusal = "refusal";
    constant role = "role", Text "assistant";
    optional tool_calls = "tool_calls";
}
