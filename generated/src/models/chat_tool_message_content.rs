// @generated from schemas/typescript/models/chattoolmessagecontent.mdx and schemas/go/models/components/chattoolmessagecontent.mdx by `cargo xtask codegen`. Do not edit.

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

impl support::Wire for ChatToolMessageContent {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        match found {
            support::Found::Text(_) => found.read().map(Self::String),
            support::Found::List(_) => found.read().map(Self::List),
            other => {
                support::unlisted("a string or a list", "ChatToolMessageContent", other)
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

support::serde!(ChatToolMessageContent);

impl From<String> for ChatToolMessageContent {
    fn from(member: String) -> Self {
        Self::String(member)
    }
}

impl From<&str> for ChatToolMessageContent {
    fn from(member: &str) -> Self {
        Self::String(member.to_owned())
    }
}

impl From<Vec<ChatContentItems>> for ChatToolMessageContent {
    fn from(member: Vec<ChatContentItems>) -> Self {
        Self::List(member)
    }
}

support::show! {
    ChatToolMessageContent: String(member), List(member)
}
