// @generated from schemas/typescript/models/reasoningdetailunion.mdx and schemas/go/models/components/reasoningdetailunion.mdx by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::{
    ReasoningDetailEncrypted, ReasoningDetailServerToolCall, ReasoningDetailSummary,
    ReasoningDetailText,
};

/// A piece of the model's reasoning
///
/// Used by [`ChatAssistantMessage`](crate::ChatAssistantMessage).
///
/// # Example
///
/// ```
/// use openrouter_models::ReasoningDetailUnion;
///
/// let json = r#"{
///   "text": "First the tides, then the orbit.",
///   "type": "reasoning.text"
/// }"#;
/// let value: ReasoningDetailUnion = serde_json::from_str(json)?;
/// assert_eq!(value.tag(), Some("reasoning.text"));
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ReasoningDetailUnion {
    /// `type` is `"reasoning.encrypted"`.
    ReasoningEncrypted(ReasoningDetailEncrypted),
    /// `type` is `"reasoning.server_tool_call"`.
    ReasoningServerToolCall(ReasoningDetailServerToolCall),
    /// `type` is `"reasoning.summary"`.
    ReasoningSummary(ReasoningDetailSummary),
    /// `type` is `"reasoning.text"`.
    ReasoningText(ReasoningDetailText),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl ReasoningDetailUnion {
    const UNION: support::Tagged<Self> = support::Tagged {
        name: "ReasoningDetailUnion",
        form: <Self as support::Model>::form,
        tag: "type",
        members: &[
            ("reasoning.encrypted", |input| input.read().map(Self::ReasoningEncrypted)),
            (
                "reasoning.server_tool_call",
                |input| input.read().map(Self::ReasoningServerToolCall),
            ),
            ("reasoning.summary", |input| input.read().map(Self::ReasoningSummary)),
            ("reasoning.text", |input| input.read().map(Self::ReasoningText)),
        ],
        others: &[],
        unknown: Some(Self::Unknown),
    };

    /// What names the member.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::ReasoningEncrypted(_) => Some("reasoning.encrypted"),
            Self::ReasoningServerToolCall(_) => Some("reasoning.server_tool_call"),
            Self::ReasoningSummary(_) => Some("reasoning.summary"),
            Self::ReasoningText(_) => Some("reasoning.text"),
            Self::Unknown(value) => value.get("type")?.as_str(),
        }
    }
}

impl support::Model for ReasoningDetailUnion {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        Self::UNION.decode(input)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            Some(("type", |value| ReasoningDetailUnion::UNION.has(value))),
            true,
            &[],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::ReasoningEncrypted(member) => support::Model::output(member),
            Self::ReasoningServerToolCall(member) => support::Model::output(member),
            Self::ReasoningSummary(member) => support::Model::output(member),
            Self::ReasoningText(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(ReasoningDetailUnion);

support::variants! {
    ReasoningDetailUnion;
    ReasoningEncrypted(ReasoningDetailEncrypted): is_reasoning_encrypted, as_reasoning_encrypted, into_reasoning_encrypted, from, back;
    ReasoningServerToolCall(ReasoningDetailServerToolCall): is_reasoning_server_tool_call, as_reasoning_server_tool_call, into_reasoning_server_tool_call, from, back;
    ReasoningSummary(ReasoningDetailSummary): is_reasoning_summary, as_reasoning_summary, into_reasoning_summary, from, back;
    ReasoningText(ReasoningDetailText): is_reasoning_text, as_reasoning_text, into_reasoning_text, from, back;
}

support::makers! {
    ReasoningDetailUnion;
    ReasoningEncrypted(ReasoningDetailEncrypted) reasoning_encrypted(data: into String);
    ReasoningSummary(ReasoningDetailSummary) reasoning_summary(summary: into String);
}

support::show! {
    ReasoningDetailUnion: ReasoningEncrypted(member), ReasoningServerToolCall(member), ReasoningSummary(member),
        ReasoningText(member)
}
