// @generated from schemas/typescript/models/chatsystemmessagecontent.mdx and schemas/go/models/components/chatsystemmessagecontent.mdx by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::ChatContentText;

/// The instruction
///
/// Used by [`ChatSystemMessage`](crate::ChatSystemMessage).
///
/// # Example
///
/// ```
/// use openrouter_models::ChatSystemMessageContent;
///
/// let json = r#""Answer in one sentence.""#;
/// let value: ChatSystemMessageContent = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatSystemMessageContent {
    /// a string
    String(String),
    /// a list, each item `ChatContentText`
    List(Vec<ChatContentText>),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl ChatSystemMessageContent {
    const LISTS: support::Untagged<Self> = support::Untagged {
        name: "ChatSystemMessageContent",
        form: <Self as support::Model>::form,
        members: &[support::Choice::new(1, |input| input.read().map(Self::List))],
        unknown: Some(Self::Unknown),
    };
}

impl support::Model for ChatSystemMessageContent {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        match input {
            support::Input::Text(_) => input.read().map(Self::String),
            support::Input::List(_) => Self::LISTS.decode(input),
            other => {
                support::unlisted(
                        "a string or a list",
                        "ChatSystemMessageContent",
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
                <Vec<ChatContentText> as support::Model>::form,
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

support::serde!(ChatSystemMessageContent);

support::variants! {
    ChatSystemMessageContent;
    String(String): is_string, as_string, into_string, from, text;
    List(Vec<ChatContentText>): is_list, as_list, into_list, from, list;
}

support::as_str! {
    ChatSystemMessageContent: String
}

support::show! {
    ChatSystemMessageContent: String(member), List(member)
}
