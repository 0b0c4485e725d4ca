// @generated from schemas/typescript/models/chatassistantimages.mdx and schemas/go/models/components/chatassistantimages.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::ChatAssistantImagesImageUrl;

/// An object with `image_url`.
///
/// Used by [`ChatAssistantMessage`](crate::ChatAssistantMessage).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatAssistantImages;
///
/// let json = r#"{
///   "image_url": {
///     "url": "data:image/png;base64,iVBORw0KGgo..."
///   }
/// }"#;
/// let value: ChatAssistantImages = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatAssistantImages {
    /// `image_url`: `ChatAssistantImagesImageUrl`.
    pub image_url: ChatAssistantImagesImageUrl,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatAssistantImages(image_url: into ChatAssistantImagesImageUrl),
    none()
}

support::setters! {
    ChatAssistantImages;
}

support::model! {
    ChatAssistantImages:
    required(image_url),
    optional();

    required image_url;
}
