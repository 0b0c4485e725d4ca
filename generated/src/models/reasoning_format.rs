// @generated from schemas/typescript/models/reasoningformat.mdx and schemas/go/models/components/reasoningformat.mdx by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of `"unknown"`, `"openai-responses-v1"`, `"azure-openai-responses-v1"`, `"bedrock-openai-responses-v1"`, `"bedrock-xai-responses-v1"`
/// and 4 more.
///
/// Used by [`ReasoningDetailEncrypted`](crate::ReasoningDetailEncrypted), [`ReasoningDetailServerToolCall`](crate::ReasoningDetailServerToolCall), [`ReasoningDetailSummary`](crate::ReasoningDetailSummary)
/// and [`ReasoningDetailText`](crate::ReasoningDetailText).
///
/// # Example
///
/// ```
/// use openrouter_models::ReasoningFormat;
///
/// let json = r#""unknown""#;
/// let value: ReasoningFormat = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "unknown");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReasoningFormat {
    /// `"unknown"`
    UnknownValue,
    /// `"openai-responses-v1"`
    OpenaiResponsesV1,
    /// `"azure-openai-responses-v1"`
    AzureOpenaiResponsesV1,
    /// `"bedrock-openai-responses-v1"`
    BedrockOpenaiResponsesV1,
    /// `"bedrock-xai-responses-v1"`
    BedrockXaiResponsesV1,
    /// `"xai-responses-v1"`
    XaiResponsesV1,
    /// `"meta-responses-v1"`
    MetaResponsesV1,
    /// `"anthropic-claude-v1"`
    AnthropicClaudeV1,
    /// `"google-gemini-v1"`
    GoogleGeminiV1,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

impl ReasoningFormat {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[
        Self::UnknownValue,
        Self::OpenaiResponsesV1,
        Self::AzureOpenaiResponsesV1,
        Self::BedrockOpenaiResponsesV1,
        Self::BedrockXaiResponsesV1,
        Self::XaiResponsesV1,
        Self::MetaResponsesV1,
        Self::AnthropicClaudeV1,
        Self::GoogleGeminiV1,
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UnknownValue => "unknown",
            Self::OpenaiResponsesV1 => "openai-responses-v1",
            Self::AzureOpenaiResponsesV1 => "azure-openai-responses-v1",
            Self::BedrockOpenaiResponsesV1 => "bedrock-openai-responses-v1",
            Self::BedrockXaiResponsesV1 => "bedrock-xai-responses-v1",
            Self::XaiResponsesV1 => "xai-responses-v1",
            Self::MetaResponsesV1 => "meta-responses-v1",
            Self::AnthropicClaudeV1 => "anthropic-claude-v1",
            Self::GoogleGeminiV1 => "google-gemini-v1",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ReasoningFormat {
    fn from(value: &str) -> Self {
        match value {
            "unknown" => Self::UnknownValue,
            "openai-responses-v1" => Self::OpenaiResponsesV1,
            "azure-openai-responses-v1" => Self::AzureOpenaiResponsesV1,
            "bedrock-openai-responses-v1" => Self::BedrockOpenaiResponsesV1,
            "bedrock-xai-responses-v1" => Self::BedrockXaiResponsesV1,
            "xai-responses-v1" => Self::XaiResponsesV1,
            "meta-responses-v1" => Self::MetaResponsesV1,
            "anthropic-claude-v1" => Self::AnthropicClaudeV1,
            "google-gemini-v1" => Self::GoogleGeminiV1,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(ReasoningFormat);
