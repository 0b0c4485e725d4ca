// @generated from schemas/typescript/models/chatcontentcachecontrol.mdx and schemas/go/models/components/chatcontentcachecontrol.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::AnthropicCacheControlTtl;

/// Ends the cached prefix here, in Anthropic's words; `prompt_cache_breakpoint` says the same in
/// OpenAI's, and each provider gets the one that it knows.
///
/// Used by [`ChatContentText`](crate::ChatContentText).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatContentCacheControl;
///
/// let json = r#"{"ttl":"5m","type":"ephemeral"}"#;
/// let value: ChatContentCacheControl = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatContentCacheControl {
    /// `ttl`: `AnthropicCacheControlTtl`, optional.
    pub ttl: Option<AnthropicCacheControlTtl>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::setters! {
    ChatContentCacheControl;
    /// `ttl`: `AnthropicCacheControlTtl`, optional.
    with_ttl(ttl: into AnthropicCacheControlTtl);
}

support::model! {
    ChatContentCacheControl:
    required(),
    optional(ttl);

    optional ttl;
    constant r#type = "type", Text "ephemeral";
}
