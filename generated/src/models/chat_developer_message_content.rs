// @generated from schemas/typescript/models/chatdevelopermessagecontent.mdx and schemas/go/models/components/chatdevelopermessagecontent.mdx by `cargo xtask codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::ChatContentText;

/// The instruction
///
/// Used by [`ChatDeveloperMessage`](crate::ChatDeveloperMessage).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatDeveloperMessageContent;
///
/// let json = r#""Answer in metres.""#;
/// let value: ChatDeveloperMessageContent = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatDeveloperMessageContent {
    /// a string
    String(String),
    /// a list, each item `ChatContentText`
    List(Vec<ChatContentText>),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl support::Wire for ChatDeveloperMessageContent {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        match found {
            support::Found::Text(_) => found.read().map(Self::String),
            support::Found::List(_) => found.read().map(Self::List),
            other => {
                support::unlisted(
                        "a string or a list",
                        "ChatDeveloperMessageContent",
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
                <Vec<ChatContentText> as support::Wire>::form,
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

support::serde!(ChatDeveloperMessageContent);

impl From<String> for ChatDeveloperMessageContent {
    fn from(member: String) -> Self {
        Self::String(member)
    }
}

impl From<&str> for ChatDeveloperMessageContent {
    fn from(member: &str) -> Self {
        Self::String(member.to_owned())
    }
}

impl From<Vec<ChatContentText>> for ChatDeveloperMessageContent {
    fn from(member: Vec<ChatContentText>) -> Self {
        Self::List(member)
    }
}

support::show! {
    ChatDeveloperMessageContent: String(member), List(member)
}
