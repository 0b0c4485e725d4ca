// @generated from schemas/typescript/models/reasoningformat.mdx and schemas/go/models/components/reasoningformat.mdx by `fieldtable codegen`. Do not edit.

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

support::open_enum! {
    ReasoningFormat:
    UnknownValue = "unknown",
    OpenaiResponsesV1 = "openai-responses-v1",
    AzureOpenaiResponsesV1 = "azure-openai-responses-v1",
    BedrockOpenaiResponsesV1 = "bedrock-openai-responses-v1",
    BedrockXaiResponsesV1 = "bedrock-xai-responses-v1",
    XaiResponsesV1 = "xai-responses-v1",
    MetaResponsesV1 = "meta-responses-v1",
    AnthropicClaudeV1 = "anthropic-claude-v1",
    GoogleGeminiV1 = "google-gemini-v1",
}
