// @generated from schemas/typescript/models/chatcontentaudio.mdx and schemas/go/models/components/chatcontentaudio.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Object, Required, Shape,
    Writer,
};
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
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatContentAudio {
    /// `input_audio`: `ChatContentAudioInputAudio`.
    pub input_audio: ChatContentAudioInputAudio,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ChatContentAudio {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(input_audio: impl Into<ChatContentAudioInputAudio>) -> Self {
        Self {
            input_audio: input_audio.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChatContentAudio {
    const SHAPE: &'static Shape = &Shape::new(
        "ChatContentAudio",
        &[
            Field::required("input_audio"),
            Field::constant("type", Literal::Text("input_audio")),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut input_audio = Required::new();
        let mut r#type = Constant(Literal::Text("input_audio"));
        let extra = entries.fill(Self::SHAPE, &mut [&mut input_audio, &mut r#type])?;
        let (Some(input_audio),) = (input_audio.0,) else {
            return Err(support::unfilled("ChatContentAudio"));
        };
        Ok(Self { input_audio, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("input_audio", &self.input_audio);
        to.constant("type", Literal::Text("input_audio"));
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ChatContentAudio);

impl PartialEq for ChatContentAudio {
    fn eq(&self, other: &Self) -> bool {
        self.input_audio == other.input_audio && support::same_extra(self, other)
    }
}
