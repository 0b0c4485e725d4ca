// @generated from schemas/typescript/models/legacychatcontentvideoinput.mdx and schemas/go/models/components/legacychatcontentvideoinput.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// The film
///
/// Used by [`LegacyChatContentVideo`](crate::LegacyChatContentVideo).
///
/// # Example
///
/// ```
/// use openrouter_models::LegacyChatContentVideoInput;
///
/// let json = r#"{"url":"https://example.com/video.mp4"}"#;
/// let value: LegacyChatContentVideoInput = serde_json::from_str(json)?;
/// assert_eq!(value.url, "https://example.com/video.mp4");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct LegacyChatContentVideoInput {
    /// Where the film is; `data:` URLs hold it themselves
    pub url: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    LegacyChatContentVideoInput(url: into String),
    none()
}

support::setters! {
    LegacyChatContentVideoInput;
}

support::model! {
    LegacyChatContentVideoInput:
    required(url),
    optional();

    required url;
}
