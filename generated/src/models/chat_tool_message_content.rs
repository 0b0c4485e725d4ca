// @generated from schemas/typescript/models/chattoolmessagecontent.mdx and schemas/go/models/components/chattoolmessagecontent.mdx by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::ChatContentItems;

/// What the tool answered
///
/// Used by [`ChatToolMessage`](crate::ChatToolMessage).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatToolMessageContent;
///
/// let json = r#""18 °C in Oslo, with some rain.""#;
/// let value: ChatToolMessageContent = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatToolMessageContent {
    /// a string
    String(String),
    /// a list, each item `ChatContentItems`
    List(Vec<ChatContentItems>),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl support::Model for ChatToolMessageContent {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        match input {
            support::Input::Text(_) => input.read().map(Self::String),
            support::Input::List(_) => input.read().map(Self::List),
            other => {
                support::unlisted("a string or a list", "ChatToolMessageContent", other)
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

support::serde!(ChatToolMessageContent);

support::variants! {
    ChatToolMessageContent;
    String(String): is_string, as_string, into_string, from, text;
    List(Vec<ChatContentItems>): is_list, as_list, into_list, from, list;
}

support::as_str! {
    ChatToolMessageContent: String
}

support::show! {
    ChatToolMessageContent: String(member), List(member)
}
