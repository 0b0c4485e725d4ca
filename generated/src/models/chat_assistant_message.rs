// @generated from schemas/typescript/models/chatassistantmessage.mdx and schemas/go/models/components/chatassistantmessage.mdx by `fieldtable codegen`. Do not edit.

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

support::setters! {
    ChatAssistantMessage;
    /// Speech that came with the answer, or its identifier
    with_audio(audio: into ChatAudioOutput);
    /// What the assistant said
    with_content(content: into ChatAssistantMessageContent), with_content_null;
    /// Pictures that the model made
    with_images(images: list ChatAssistantImages);
    /// The model that wrote the message
    with_model(model: into String);
    /// What the assistant is called
    with_name(name: into String);
    /// The reasoning as one text
    with_reasoning(reasoning: into String), with_reasoning_null;
    /// The reasoning, piece by piece, to be sent back in the next turn
    with_reasoning_details(reasoning_details: list ReasoningDetailUnion);
    /// Why the model would not answer
    with_refusal(refusal: into String), with_refusal_null;
    /// The functions that the assistant asks you to call
    with_tool_calls(tool_calls: list ChatToolCall);
}

support::model! {
    ChatAssistantMessage:
    required(),
    optional(audio, content, images, model, name, reasoning, reasoning_details, refusal, tool_calls),
    guessed("reasoning_details", "tool_calls");

    optional audio;
    optional content;
    optional images;
    optional model;
    optional name;
    optional reasoning;
    optional reasoning_details;
    optional refusal;
    constant role, Text "assistant";
    optional tool_calls;
}
