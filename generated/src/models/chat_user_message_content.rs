// @generated from schemas/typescript/models/chatusermessagecontent.mdx and schemas/go/models/components/chatusermessagecontent.mdx by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::ChatContentItems;

/// What the user said
///
/// Used by [`ChatUserMessage`](crate::ChatUserMessage).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatUserMessageContent;
///
/// let json = r#""How far away is the moon?""#;
/// let value: ChatUserMessageContent = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatUserMessageContent {
    /// a string
    String(String),
    /// a list, each item `ChatContentItems`
    List(Vec<ChatContentItems>),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl support::Model for ChatUserMessageContent {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        match input {
            support::Input::Text(_) => input.read().map(Self::String),
            support::Input::List(_) => input.read().map(Self::List),
            other => {
                support::unlisted("a string or a list", "ChatUserMessageContent", other)
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

support::serde!(ChatUserMessageContent);

support::variants! {
    ChatUserMessageContent;
    String(String): is_string, as_string, into_string, from, text;
    List(Vec<ChatContentItems>): is_list, as_list, into_list, from, list;
}

support::as_str! {
    ChatUserMessageContent: String
}

support::show! {
    ChatUserMessageContent: String(member), List(member)
}
