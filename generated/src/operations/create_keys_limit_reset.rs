// @generated from schemas/typescript/models/operations/createkeyslimitreset.mdx and schemas/go/models/operations/createkeyslimitreset.mdx by `cargo xtask codegen`. Do not edit.

use crate::support;

/// How often the spent amount starts again at zero, at midnight UTC; null for never. Weeks begin on
/// Monday.
///
/// Used by [`CreateKeysRequestBody`](crate::operations::CreateKeysRequestBody).
///
/// # Example
///
/// ```
/// use openrouter_models::operations::CreateKeysLimitReset;
///
/// let json = r#""monthly""#;
/// let value: CreateKeysLimitReset = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "monthly");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreateKeysLimitReset {
    /// `"daily"`
    Daily,
    /// `"weekly"`
    Weekly,
    /// `"monthly"`
    Monthly,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

impl CreateKeysLimitReset {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[Self::Daily, Self::Weekly, Self::Monthly];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Monthly => "monthly",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for CreateKeysLimitReset {
    fn from(value: &str) -> Self {
        match value {
            "daily" => Self::Daily,
            "weekly" => Self::Weekly,
            "monthly" => Self::Monthly,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(CreateKeysLimitReset);
