//! The same types by hand: plain derives, `tag` and `untagged` unions, no `flatten`, nothing kept that has no field.
#![allow(dead_code, reason = "that nobody reads a field here is not the point")]

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A struct whose optional fields are not written where they are absent.
macro_rules! model {
    ($name:ident { $($field:ident: $ty:ty,)* } optional { $($optional:ident: $of:ty,)* }) => {
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        pub struct $name {
            $(pub $field: $ty,)*
            $(#[serde(skip_serializing_if = "Option::is_none")] pub $optional: Option<$of>,)*
        }
    };
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GetKeyResponse {
    pub data: GetKeyData,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GetKeyData {
    pub byok_usage: f64,
    pub byok_usage_daily: f64,
    pub byok_usage_monthly: f64,
    pub byok_usage_weekly: f64,
    pub created_at: String,
    pub creator_user_id: Option<String>,
    pub disabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<String>,
    pub hash: String,
    pub include_byok_in_limit: bool,
    pub label: String,
    pub limit: Option<f64>,
    pub limit_remaining: Option<f64>,
    pub limit_reset: Option<String>,
    pub name: String,
    pub updated_at: Option<String>,
    pub usage: f64,
    pub usage_daily: f64,
    pub usage_monthly: f64,
    pub usage_weekly: f64,
    pub workspace_id: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "role", rename_all = "lowercase")]
#[allow(clippy::large_enum_variant, reason = "people write it so")]
pub enum ChatMessages {
    Assistant(ChatAssistantMessage),
    Developer(ChatTextMessage),
    System(ChatTextMessage),
    Tool(ChatToolMessage),
    User(ChatUserMessage),
}

model!(ChatAssistantMessage {} optional {
    audio: Value,
    content: Content<ChatContentItems>,
    images: Vec<ChatAssistantImages>,
    model: String,
    name: String,
    reasoning: String,
    reasoning_details: Vec<ReasoningDetailUnion>,
    refusal: String,
    tool_calls: Vec<ChatToolCall>,
});
model!(ChatTextMessage { content: Content<ChatContentText>, } optional { name: String, });
model!(ChatToolMessage { content: Content<ChatContentItems>, tool_call_id: String, } optional {});
model!(ChatUserMessage { content: Content<ChatContentItems>, } optional { name: String, });

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Content<T> {
    String(String),
    List(Vec<T>),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ChatContentItems {
    File { file: FileT },
    ImageUrl { image_url: ImageUrl },
    InputAudio { input_audio: InputAudio },
    InputVideo { video_url: VideoUrl },
    Text(ChatContentText),
    VideoUrl { video_url: VideoUrl },
}

model!(ChatContentText { text: String, } optional { cache_control: Value, prompt_cache_breakpoint: Value, });
model!(FileT {} optional { file_data: String, file_id: String, filename: String, });
model!(ImageUrl { url: String, } optional { detail: Detail, });
model!(InputAudio { data: String, format: String, } optional {});
model!(VideoUrl { url: String, } optional {});
model!(ChatAssistantImages { image_url: VideoUrl, } optional {});
model!(ChatToolCall { function: ChatToolCallFunction, id: String, r#type: Function, } optional {});
model!(ChatToolCallFunction { arguments: String, name: String, } optional {});

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Function {
    Function,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Detail {
    Auto,
    Low,
    High,
    Original,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum ReasoningDetailUnion {
    #[serde(rename = "reasoning.encrypted")]
    Encrypted(ReasoningDetailEncrypted),
    #[serde(rename = "reasoning.server_tool_call")]
    ServerToolCall(ReasoningDetailServerToolCall),
    #[serde(rename = "reasoning.summary")]
    Summary(ReasoningDetailSummary),
    #[serde(rename = "reasoning.text")]
    Text(ReasoningDetailText),
}

model!(ReasoningDetailEncrypted { data: String, } optional { format: ReasoningFormat, id: String, index: i64, });
model!(ReasoningDetailServerToolCall { arguments: String, result: String, tool_name: String, } optional {
    format: ReasoningFormat,
    id: String,
    index: i64,
    tool_call_id: String,
});
model!(ReasoningDetailSummary { summary: String, } optional { format: ReasoningFormat, id: String, index: i64, });
model!(ReasoningDetailText {} optional {
    format: ReasoningFormat,
    id: String,
    index: i64,
    signature: String,
    text: String,
});

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReasoningFormat {
    Unknown,
    OpenaiResponsesV1,
    AzureOpenaiResponsesV1,
    BedrockOpenaiResponsesV1,
    BedrockXaiResponsesV1,
    XaiResponsesV1,
    MetaResponsesV1,
    AnthropicClaudeV1,
    GoogleGeminiV1,
}
