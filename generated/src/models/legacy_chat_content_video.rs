// @generated from schemas/typescript/models/legacychatcontentvideo.mdx and schemas/go/models/components/legacychatcontentvideo.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Object, Required, Shape,
    Writer,
};
use super::LegacyChatContentVideoInput;

/// A film in a message, in a form that came before `video_url`
///
/// \:warning: **DEPRECATED**: On its way out: do not build on it.
///
/// Used by [`ChatContentItems`](crate::ChatContentItems).
///
/// # Example
///
/// ```
/// use openrouter_models::LegacyChatContentVideo;
///
/// let json = r#"{
///   "type": "input_video",
///   "video_url": {
///     "url": "https://example.com/video.mp4"
///   }
/// }"#;
/// let value: LegacyChatContentVideo = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
#[deprecated]
pub struct LegacyChatContentVideo {
    /// The film
    pub video_url: LegacyChatContentVideoInput,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl LegacyChatContentVideo {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(video_url: impl Into<LegacyChatContentVideoInput>) -> Self {
        Self {
            video_url: video_url.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for LegacyChatContentVideo {
    const SHAPE: &'static Shape = &Shape::new(
        "LegacyChatContentVideo",
        &[
            Field::constant("type", Literal::Text("input_video")),
            Field::required("video_url"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut r#type = Constant(Literal::Text("input_video"));
        let mut video_url = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut r#type, &mut video_url])?;
        let (Some(video_url),) = (video_url.0,) else {
            return Err(support::unfilled("LegacyChatContentVideo"));
        };
        Ok(Self { video_url, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.constant("type", Literal::Text("input_video"));
        to.required("video_url", &self.video_url);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(LegacyChatContentVideo);

impl PartialEq for LegacyChatContentVideo {
    fn eq(&self, other: &Self) -> bool {
        self.video_url == other.video_url && support::same_extra(self, other)
    }
}
