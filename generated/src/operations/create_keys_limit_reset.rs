// @generated from schemas/typescript/models/operations/createkeyslimitreset.mdx and schemas/go/models/operations/createkeyslimitreset.mdx by `fieldtable codegen`. Do not edit.

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

support::open_enum! {
    CreateKeysLimitReset:
    Daily = "daily",
    Weekly = "weekly",
    Monthly = "monthly",
}
