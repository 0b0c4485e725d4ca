// @generated from schemas/typescript/models/chatdevelopermessagecontent.mdx and schemas/go/models/components/chatdevelopermessagecontent.mdx by `cargo xtask codegen`. Do not edit.

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
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatDeveloperMessageContent {
    /// a string
    String(String),
    /// a list, each item `ChatContentText`
    List(Vec<ChatContentText>),
}

impl support::Wire for ChatDeveloperMessageContent {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        match found {
            support::Found::Text(_) => found.read().map(Self::String),
            support::Found::List(_) => found.read().map(Self::List),
            other => {
                Err(
                    other.refuse_for("a string or a list", "ChatDeveloperMessageContent"),
                )
            }
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: None,
            open: false,
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
