// @generated from schemas/typescript/models/chatcontentvideo.mdx and schemas/go/models/components/chatcontentvideo.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Object, Required, Shape,
    Writer,
};
use super::ChatContentVideoInput;

/// A film in a message
///
/// Used by [`ChatContentItems`](crate::ChatContentItems).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatContentVideo;
///
/// let json = r#"{
///   "type": "video_url",
///   "video_url": {
///     "url": "https://example.com/video.mp4"
///   }
/// }"#;
/// let value: ChatContentVideo = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatContentVideo {
    /// The film
    pub video_url: ChatContentVideoInput,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ChatContentVideo {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(video_url: impl Into<ChatContentVideoInput>) -> Self {
        Self {
            video_url: video_url.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for ChatContentVideo {
    const SHAPE: &'static Shape = &Shape::new(
        "ChatContentVideo",
        &[
            Field::constant("type", Literal::Text("video_url")),
            Field::required("video_url"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut r#type = Constant(Literal::Text("video_url"));
        let mut video_url = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut r#type, &mut video_url])?;
        let (Some(video_url),) = (video_url.0,) else {
            return Err(support::unfilled("ChatContentVideo"));
        };
        Ok(Self { video_url, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.constant("type", Literal::Text("video_url"));
        to.required("video_url", &self.video_url);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ChatContentVideo);

impl PartialEq for ChatContentVideo {
    fn eq(&self, other: &Self) -> bool {
        self.video_url == other.video_url && support::same_extra(self, other)
    }
}
