// @generated from schemas/typescript/models/chatcontenttext.mdx and schemas/go/models/components/chatcontenttext.mdx by `cargo xtask codegen`. Do not edit.

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

impl ChatContentText {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            cache_control: None,
            prompt_cache_breakpoint: None,
            text: text.into(),
            extra: Extra::new(),
        }
    }

    /// The same with `cache_control`.
    #[must_use]
    pub fn with_cache_control(
        mut self,
        cache_control: impl Into<ChatContentCacheControl>,
    ) -> Self {
        self.cache_control = Some(cache_control.into());
        self
    }

    /// The same with `prompt_cache_breakpoint`; `None` is `null`.
    #[must_use]
    pub fn with_prompt_cache_breakpoint(
        mut self,
        prompt_cache_breakpoint: impl Into<Option<PromptCacheBreakpoint>>,
    ) -> Self {
        self.prompt_cache_breakpoint = prompt_cache_breakpoint.into();
        if self.prompt_cache_breakpoint.is_none() {
            self.extra.mark_null("prompt_cache_breakpoint");
        }
        self
    }
}

support::model! {
    ChatContentText:
    required(text),
    optional(cache_control, prompt_cache_breakpoint),
    guessed("cache_control", "prompt_cache_breakpoint");

    optional cache_control = "cache_control";
    optional prompt_cache_breakpoint = "prompt_cache_breakpoint";
    required text = "text";
    constant r#type = "type", Text "text";
}
