// @generated from schemas/typescript/models/chatcontentimage.mdx and schemas/go/models/components/chatcontentimage.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::ChatContentImageImageUrl;

/// A picture in a message
///
/// Used by [`ChatContentItems`](crate::ChatContentItems).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatContentImage;
///
/// let json = r#"{
///   "image_url": {
///     "url": "https://example.com/moon.png"
///   },
///   "type": "image_url"
/// }"#;
/// let value: ChatContentImage = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatContentImage {
    /// `image_url`: `ChatContentImageImageUrl`.
    pub image_url: ChatContentImageImageUrl,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatContentImage(image_url: into ChatContentImageImageUrl),
    none()
}

support::setters! {
    ChatContentImage;
}

support::model! {
    ChatContentImage:
    required(image_url),
    optional(),
    guessed("image_url");

    required image_url;
    constant r#type = "type", Text "image_url";
}
