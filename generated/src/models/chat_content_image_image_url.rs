// @generated from schemas/typescript/models/chatcontentimageimageurl.mdx and schemas/go/models/components/chatcontentimageimageurl.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::ChatContentImageDetail;

/// An object with `detail` and `url`.
///
/// Used by [`ChatContentImage`](crate::ChatContentImage).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatContentImageImageUrl;
///
/// let json = r#"{"url":"https://example.com/c.png"}"#;
/// let value: ChatContentImageImageUrl = serde_json::from_str(json)?;
/// assert_eq!(value.url, "https://example.com/c.png");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatContentImageImageUrl {
    /// How closely the model looks at the picture. `original` keeps every pixel where the provider can,
    /// and means `high` elsewhere.
    pub detail: Option<ChatContentImageDetail>,
    /// Where the picture is; `data:` URLs hold it themselves
    pub url: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatContentImageImageUrl(url: into String),
    none(detail)
}

support::setters! {
    ChatContentImageImageUrl;
    /// How closely the model looks at the picture.
    with_detail(detail: into ChatContentImageDetail);
}

support::model! {
    ChatContentImageImageUrl:
    required(url),
    optional(detail);

    optional detail;
    required url;
}
