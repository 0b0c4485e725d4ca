// @generated from schemas/typescript/models/chataudiooutput.mdx and schemas/go/models/components/chataudiooutput.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// Speech that came with the answer, or its identifier
///
/// Used by [`ChatAssistantMessage`](crate::ChatAssistantMessage).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatAudioOutput;
///
/// let json = r#"{
///   "data": "UklGRiQAAABXQVZF",
///   "expires_at": 1677652400,
///   "id": "audio_abc123",
///   "transcript": "Good morning."
/// }"#;
/// let value: ChatAudioOutput = serde_json::from_str(json)?;
/// assert_eq!(value.data.as_deref(), Some("UklGRiQAAABXQVZF"));
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatAudioOutput {
    /// The sound, as base64
    pub data: Option<String>,
    /// When the audio is deleted, in seconds since 1970
    pub expires_at: Option<i64>,
    /// Identifies the audio in later turns
    pub id: Option<String>,
    /// The same in writing
    pub transcript: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::setters! {
    ChatAudioOutput;
    /// The sound, as base64
    with_data(data: into String);
    /// When the audio is deleted, in seconds since 1970
    with_expires_at(expires_at: integer);
    /// Identifies the audio in later turns
    with_id(id: into String);
    /// The same in writing
    with_transcript(transcript: into String);
}

support::model! {
    ChatAudioOutput:
    required(),
    optional(data, expires_at, id, transcript);

    optional data;
    optional expires_at;
    optional id;
    optional transcript;
}
