// @generated from schemas/typescript/models/anthropiccachecontrolttl.mdx and schemas/go/models/components/anthropiccachecontrolttl.mdx by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of `"5m"` and `"1h"`.
///
/// Used by [`ChatContentCacheControl`](crate::ChatContentCacheControl).
///
/// # Example
///
/// ```
/// use openrouter_models::AnthropicCacheControlTtl;
///
/// let json = r#""5m""#;
/// let value: AnthropicCacheControlTtl = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "5m");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AnthropicCacheControlTtl {
    /// `"5m"`
    Value5m,
    /// `"1h"`
    Value1h,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::open_enum! {
    AnthropicCacheControlTtl:
    Value5m = "5m",
    Value1h = "1h",
}
