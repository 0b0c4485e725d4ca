// @generated from schemas/typescript/models/operations/updatekeyslimitreset.mdx and schemas/go/models/operations/updatekeyslimitreset.mdx by `fieldtable codegen`. Do not edit.

use crate::support;

/// From now on, how often the spent amount starts again at zero, at midnight UTC; null for never.
/// Weeks begin on Monday.
///
/// Used by [`UpdateKeysRequestBody`](crate::operations::UpdateKeysRequestBody).
///
/// # Example
///
/// ```
/// use openrouter_models::operations::UpdateKeysLimitReset;
///
/// let json = r#""daily""#;
/// let value: UpdateKeysLimitReset = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "daily");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UpdateKeysLimitReset {
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
    UpdateKeysLimitReset:
    Daily = "daily",
    Weekly = "weekly",
    Monthly = "monthly",
}
