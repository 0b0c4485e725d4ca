// @generated from schemas/typescript/models/reasoningdetailunion.mdx and schemas/go/models/components/reasoningdetailunion.mdx by `cargo xtask codegen`. Do not edit.

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
        tag: "type",
        members: &[
            ("reasoning.encrypted", |found| found.read().map(Self::ReasoningEncrypted)),
            (
                "reasoning.server_tool_call",
                |found| found.read().map(Self::ReasoningServerToolCall),
            ),
            ("reasoning.summary", |found| found.read().map(Self::ReasoningSummary)),
            ("reasoning.text", |found| found.read().map(Self::ReasoningText)),
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

impl support::Wire for ReasoningDetailUnion {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        Self::UNION.decode(found)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: Some(("type", |value| ReasoningDetailUnion::UNION.has(value))),
            open: true,
            members: &[],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            Self::ReasoningEncrypted(member) => support::Wire::view(member),
            Self::ReasoningServerToolCall(member) => support::Wire::view(member),
            Self::ReasoningSummary(member) => support::Wire::view(member),
            Self::ReasoningText(member) => support::Wire::view(member),
            Self::Unknown(value) => support::Wire::view(value),
        }
    }
}

support::serde!(ReasoningDetailUnion);

impl From<ReasoningDetailEncrypted> for ReasoningDetailUnion {
    fn from(member: ReasoningDetailEncrypted) -> Self {
        Self::ReasoningEncrypted(member)
    }
}

impl From<ReasoningDetailServerToolCall> for ReasoningDetailUnion {
    fn from(member: ReasoningDetailServerToolCall) -> Self {
        Self::ReasoningServerToolCall(member)
    }
}

impl From<ReasoningDetailSummary> for ReasoningDetailUnion {
    fn from(member: ReasoningDetailSummary) -> Self {
        Self::ReasoningSummary(member)
    }
}

impl From<ReasoningDetailText> for ReasoningDetailUnion {
    fn from(member: ReasoningDetailText) -> Self {
        Self::ReasoningText(member)
    }
}

support::show! {
    ReasoningDetailUnion: ReasoningEncrypted(member), ReasoningServerToolCall(member), ReasoningSummary(member),
        ReasoningText(member)
}
