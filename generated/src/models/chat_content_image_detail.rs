// @generated from schemas/typescript/models/chatcontentimagedetail.mdx and schemas/go/models/components/chatcontentimagedetail.mdx by `fieldtable codegen`. Do not edit.

use crate::support;

/// How closely the model looks at the picture. `original` keeps every pixel where the provider can,
/// and means `high` elsewhere.
///
/// Used by [`ChatContentImageImageUrl`](crate::ChatContentImageImageUrl).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatContentImageDetail;
///
/// let json = r#""low""#;
/// let value: ChatContentImageDetail = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "low");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChatContentImageDetail {
    /// `"auto"`
    Auto,
    /// `"low"`
    Low,
    /// `"high"`
    High,
    /// `"original"`
    Original,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::open_enum! {
    ChatContentImageDetail:
    Auto = "auto",
    Low = "low",
    High = "high",
    Original = "original",
}
