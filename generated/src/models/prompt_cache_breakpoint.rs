// @generated from schemas/typescript/models/promptcachebreakpoint.mdx and schemas/go/models/components/promptcachebreakpoint.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// Ends the cached prefix with this block, in OpenAI's words. Providers that know `cache_control`
/// instead get that.
///
/// Used by [`ChatContentText`](crate::ChatContentText).
///
/// # Example
///
/// ```
/// use openrouter_models::PromptCacheBreakpoint;
///
/// let json = r#"{"mode":"explicit"}"#;
/// let value: PromptCacheBreakpoint = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromptCacheBreakpoint {
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::setters! {
    PromptCacheBreakpoint;
}

support::model! {
    PromptCacheBreakpoint:
    required(),
    optional();

    constant mode, Text "explicit";
}
