// @generated from schemas/typescript/models/chatcontentvideoinput.mdx and schemas/go/models/components/chatcontentvideoinput.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// The film
///
/// Used by [`ChatContentVideo`](crate::ChatContentVideo).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatContentVideoInput;
///
/// let json = r#"{"url":"https://example.com/video.mp4"}"#;
/// let value: ChatContentVideoInput = serde_json::from_str(json)?;
/// assert_eq!(value.url, "https://example.com/video.mp4");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatContentVideoInput {
    /// Where the film is; `data:` URLs hold it themselves
    pub url: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatContentVideoInput(url: into String),
    none()
}

support::setters! {
    ChatContentVideoInput;
}

support::model! {
    ChatContentVideoInput:
    required(url),
    optional();

    required url;
}
