// @generated from schemas/typescript/models/chatcontentimagedetail.mdx and schemas/go/models/components/chatcontentimagedetail.mdx by `cargo xtask codegen`. Do not edit.

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

impl ChatContentImageDetail {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[
        Self::Auto,
        Self::Low,
        Self::High,
        Self::Original,
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Low => "low",
            Self::High => "high",
            Self::Original => "original",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ChatContentImageDetail {
    fn from(value: &str) -> Self {
        match value {
            "auto" => Self::Auto,
            "low" => Self::Low,
            "high" => Self::High,
            "original" => Self::Original,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(ChatContentImageDetail);
