// @generated from schemas/typescript/models/chatcontentvideo.mdx and schemas/go/models/components/chatcontentvideo.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
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
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatContentVideo {
    /// The film
    pub video_url: ChatContentVideoInput,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatContentVideo(video_url: into ChatContentVideoInput),
    none()
}

support::setters! {
    ChatContentVideo;
}

support::model! {
    ChatContentVideo:
    required(video_url),
    optional(),
    guessed("video_url");

    constant r#type = "type", Text "video_url";
    required video_url;
}
