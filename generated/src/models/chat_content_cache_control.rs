// @generated from schemas/typescript/models/chatcontentcachecontrol.mdx and schemas/go/models/components/chatcontentcachecontrol.mdx by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Maybe, Object, Shape, Writer,
};
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
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ChatContentCacheControl {
    /// `ttl`: `AnthropicCacheControlTtl`, optional.
    pub ttl: Option<AnthropicCacheControlTtl>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ChatContentCacheControl {
    /// The same with `ttl`.
    #[must_use]
    pub fn with_ttl(mut self, ttl: impl Into<AnthropicCacheControlTtl>) -> Self {
        self.ttl = Some(ttl.into());
        self
    }
}

impl Object for ChatContentCacheControl {
    const SHAPE: &'static Shape = &Shape::new(
        "ChatContentCacheControl",
        &[Field::optional("ttl"), Field::constant("type", Literal::Text("ephemeral"))],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut ttl = Maybe::new();
        let mut r#type = Constant(Literal::Text("ephemeral"));
        let extra = entries.fill(Self::SHAPE, &mut [&mut ttl, &mut r#type])?;
        Ok(Self { ttl: ttl.0, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.optional("ttl", &self.ttl);
        to.constant("type", Literal::Text("ephemeral"));
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(ChatContentCacheControl);

impl PartialEq for ChatContentCacheControl {
    fn eq(&self, other: &Self) -> bool {
        self.ttl == other.ttl && support::same_extra(self, other)
    }
}
