// @generated from schemas/typescript/models/chatcontentaudioinputaudio.mdx and schemas/go/models/components/chatcontentaudioinputaudio.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `data` and `format`.
///
/// Used by [`ChatContentAudio`](crate::ChatContentAudio).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatContentAudioInputAudio;
///
/// let json = r#"{"data":"<value>","format":"<value>"}"#;
/// let value: ChatContentAudioInputAudio = serde_json::from_str(json)?;
/// assert_eq!(value.data, "<value>");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatContentAudioInputAudio {
    /// The sound, as base64
    pub data: String,
    /// The encoding of the audio: `wav`, `mp3`, `flac` and others; not every provider takes each of them.
    pub format: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatContentAudioInputAudio(data: into String, format: into String),
    none()
}

support::setters! {
    ChatContentAudioInputAudio;
}

support::model! {
    ChatContentAudioInputAudio:
    required(data, format),
    optional();

    required data;
    required format;
}
