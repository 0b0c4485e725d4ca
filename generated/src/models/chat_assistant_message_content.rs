// @generated from schemas/typescript/models/chatassistantmessagecontent.mdx and schemas/go/models/components/chatassistantmessagecontent.mdx by `cargo xtask codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::ChatContentItems;

/// What the assistant said
///
/// Used by [`ChatAssistantMessage`](crate::ChatAssistantMessage).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatAssistantMessageContent {
    /// a string
    String(String),
    /// a list, each item `ChatContentItems`
    List(Vec<ChatContentItems>),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl support::Wire for ChatAssistantMessageContent {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        match found {
            support::Found::Text(_) => found.read().map(Self::String),
            support::Found::List(_) => found.read().map(Self::List),
            other => {
                support::unlisted(
                        "a string or a list",
                        "ChatAssistantMessageContent",
                        other,
                    )
                    .map(Self::Unknown)
            }
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: None,
            open: true,
            members: &[
                <String as support::Wire>::form,
                <Vec<ChatContentItems> as support::Wire>::form,
            ],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            Self::String(member) => support::Wire::view(member),
            Self::List(member) => support::Wire::view(member),
            Self::Unknown(value) => support::Wire::view(value),
        }
    }
}

support::serde!(ChatAssistantMessageContent);

impl From<String> for ChatAssistantMessageContent {
    fn from(member: String) -> Self {
        Self::String(member)
    }
}

impl From<&str> for ChatAssistantMessageContent {
    fn from(member: &str) -> Self {
        Self::String(member.to_owned())
    }
}

impl From<Vec<ChatContentItems>> for ChatAssistantMessageContent {
    fn from(member: Vec<ChatContentItems>) -> Self {
        Self::List(member)
    }
}

support::show! {
    ChatAssistantMessageContent: String(member), List(member)
}
