// @generated from schemas/typescript/models/chatcontentaudio.mdx and schemas/go/models/components/chatcontentaudio.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::ChatContentAudioInputAudio;

/// A piece of sound in a message; which encodings are taken depends on the provider.
///
/// Used by [`ChatContentItems`](crate::ChatContentItems).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatContentAudio;
///
/// let json = r#"{
///   "input_audio": {
///     "data": "<value>",
///     "format": "<value>"
///   },
///   "type": "input_audio"
/// }"#;
/// let value: ChatContentAudio = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatContentAudio {
    /// `input_audio`: `ChatContentAudioInputAudio`.
    pub input_audio: ChatContentAudioInputAudio,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatContentAudio(input_audio: into ChatContentAudioInputAudio),
    none()
}

support::setters! {
    ChatContentAudio;
}

support::model! {
    ChatContentAudio:
    required(input_audio),
    optional(),
    guessed("input_audio");

    required input_audio;
    constant r#type = "type", Text "input_audio";
}
