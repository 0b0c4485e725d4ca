// @generated from schemas/typescript/models/chatcontenttext.mdx and schemas/go/models/components/chatcontenttext.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::{ChatContentCacheControl, PromptCacheBreakpoint};

/// A piece of text in a message
///
/// Used by [`ChatContentItems`](crate::ChatContentItems), [`ChatDeveloperMessageContent`](crate::ChatDeveloperMessageContent)
/// and [`ChatSystemMessageContent`](crate::ChatSystemMessageContent).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatContentText;
///
/// let json = r#"{"text":"Hello, world!","type":"text"}"#;
/// let value: ChatContentText = serde_json::from_str(json)?;
/// assert_eq!(value.text, "Hello, world!");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ChatContentText {
    /// Ends the cached prefix here, in Anthropic's words; `prompt_cache_breakpoint` says the same in
    /// OpenAI's, and each provider gets the one that it knows.
    pub cache_control: Option<ChatContentCacheControl>,
    /// Ends the cached prefix with this block, in OpenAI's words. Providers that know `cache_control`
    /// instead get that.
    pub prompt_cache_breakpoint: Option<PromptCacheBreakpoint>,
    /// `text`: a string.
    pub text: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ChatContentText(text: into String),
    none(cache_control, prompt_cache_breakpoint)
}

support::setters! {
    ChatContentText;
    /// Ends the cached prefix here, in Anthropic's words; `prompt_cache_breakpoint` says the same in OpenAI's, and each provider gets the one that it knows.
    with_cache_control(cache_control: into ChatContentCacheControl);
    /// Ends the cached prefix with this block, in OpenAI's words.
    with_prompt_cache_breakpoint(prompt_cache_breakpoint: into PromptCacheBreakpoint), with_prompt_cache_breakpoint_null;
}

support::model! {
    ChatContentText:
    required(text),
    optional(cache_control, prompt_cache_breakpoint),
    guessed("cache_control", "prompt_cache_breakpoint");

    optional cache_control;
    optional prompt_cache_breakpoint;
    required text;
    constant r#type = "type", Text "text";
}
