// @generated from schemas/typescript/models/chatassistantmessagecontent.mdx and schemas/go/models/components/chatassistantmessagecontent.mdx by `fieldtable codegen`. Do not edit.

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

impl support::Model for ChatAssistantMessageContent {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        match input {
            support::Input::Text(_) => input.read().map(Self::String),
            support::Input::List(_) => input.read().map(Self::List),
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
        static KIN: support::Kin = support::Kin::new(
            None,
            true,
            &[
                <String as support::Model>::form,
                <Vec<ChatContentItems> as support::Model>::form,
            ],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::String(member) => support::Model::output(member),
            Self::List(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(ChatAssistantMessageContent);

support::variants! {
    ChatAssistantMessageContent;
    String(String): is_string, as_string, into_string, from, text;
    List(Vec<ChatContentItems>): is_list, as_list, into_list, from, list;
}

support::as_str! {
    ChatAssistantMessageContent: String
}

support::show! {
    ChatAssistantMessageContent: String(member), List(member)
}
