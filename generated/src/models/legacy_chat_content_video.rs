// @generated from schemas/typescript/models/legacychatcontentvideo.mdx and schemas/go/models/components/legacychatcontentvideo.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
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
#[derive(Clone)]
#[non_exhaustive]
#[deprecated]
pub struct LegacyChatContentVideo {
    /// The film
    pub video_url: LegacyChatContentVideoInput,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    LegacyChatContentVideo(video_url: into LegacyChatContentVideoInput),
    none()
}

support::setters! {
    LegacyChatContentVideo;
}

support::model! {
    LegacyChatContentVideo:
    required(video_url),
    optional(),
    guessed("video_url");

    constant r#type = "type", Text "input_video";
    required video_url;
}
