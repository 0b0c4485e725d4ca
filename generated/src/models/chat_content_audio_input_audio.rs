// @generated from schemas/typescript/models/chatcontentaudioinputaudio.mdx and schemas/go/models/components/chatcontentaudioinputaudio.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

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
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatContentAudioInputAudio {
    /// The sound, as base64
    pub data: String,
    /// The encoding of the audio: `wav`, `mp3`, `flac` and others; not every provider takes each of them.
    pub format: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ChatContentAudioInputAudio {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(data: impl Into<String>, format: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            format: format.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChatContentAudioInputAudio {
    const SHAPE: &'static Shape = &Shape::new(
        "ChatContentAudioInputAudio",
        &[Field::required("data"), Field::required("format")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut data = Required::new();
        let mut format = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut data, &mut format])?;
        let (Some(data), Some(format)) = (data.0, format.0) else {
            return Err(support::unfilled("ChatContentAudioInputAudio"));
        };
        Ok(Self { data, format, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("data", &self.data);
        to.required("format", &self.format);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ChatContentAudioInputAudio);

impl PartialEq for ChatContentAudioInputAudio {
    fn eq(&self, other: &Self) -> bool {
        self.data == other.data && self.format == other.format
            && support::same_extra(self, other)
    }
}
