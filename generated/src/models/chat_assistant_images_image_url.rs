// @generated from schemas/typescript/models/chatassistantimagesimageurl.mdx and schemas/go/models/components/chatassistantimagesimageurl.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `url`.
///
/// Used by [`ChatAssistantImages`](crate::ChatAssistantImages).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatAssistantImagesImageUrl;
///
/// let json = r#"{
///   "url": "data:image/png;base64,iVBORw0KGgo..."
/// }"#;
/// let value: ChatAssistantImagesImageUrl = serde_json::from_str(json)?;
/// assert_eq!(value.url, "data:image/png;base64,iVBORw0KGgo...");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatAssistantImagesImageUrl {
    /// Where the picture is, or its bytes as a `data:` URL
    pub url: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatAssistantImagesImageUrl(url: into String),
    none()
}

support::setters! {
    ChatAssistantImagesImageUrl;
}

support::model! {
    ChatAssistantImagesImageUrl:
    required(url),
    optional();

    required url;
}
