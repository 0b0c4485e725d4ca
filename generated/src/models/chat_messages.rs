// @generated from schemas/typescript/models/chatmessages.mdx and schemas/go/models/components/chatmessages.mdx by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::{
    ChatAssistantMessage, ChatDeveloperMessage, ChatSystemMessage, ChatToolMessage,
    ChatUserMessage,
};

/// One message of a conversation; its `role` tells which kind
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatMessages {
    /// `role` is `"assistant"`.
    Assistant(ChatAssistantMessage),
    /// `role` is `"developer"`.
    Developer(ChatDeveloperMessage),
    /// `role` is `"system"`.
    System(ChatSystemMessage),
    /// `role` is `"tool"`.
    Tool(ChatToolMessage),
    /// `role` is `"user"`.
    User(ChatUserMessage),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl ChatMessages {
    const UNION: support::Tagged<Self> = support::Tagged {
        name: "ChatMessages",
        form: <Self as support::Model>::form,
        tag: "role",
        members: &[
            ("assistant", |input| input.read().map(Self::Assistant)),
            ("developer", |input| input.read().map(Self::Developer)),
            ("system", |input| input.read().map(Self::System)),
            ("tool", |input| input.read().map(Self::Tool)),
            ("user", |input| input.read().map(Self::User)),
        ],
        others: &[],
        unknown: Some(Self::Unknown),
    };

    /// What names the member.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Assistant(_) => Some("assistant"),
            Self::Developer(_) => Some("developer"),
            Self::System(_) => Some("system"),
            Self::Tool(_) => Some("tool"),
            Self::User(_) => Some("user"),
            Self::Unknown(value) => value.get("role")?.as_str(),
        }
    }
}

impl support::Model for ChatMessages {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        Self::UNION.decode(input)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            Some(("role", |value| ChatMessages::UNION.has(value))),
            true,
            &[],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::Assistant(member) => support::Model::output(member),
            Self::Developer(member) => support::Model::output(member),
            Self::System(member) => support::Model::output(member),
            Self::Tool(member) => support::Model::output(member),
            Self::User(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(ChatMessages);

support::variants! {
    ChatMessages;
    Assistant(ChatAssistantMessage): is_assistant, as_assistant, into_assistant, from, back;
    Developer(ChatDeveloperMessage): is_developer, as_developer, into_developer, from, back;
    System(ChatSystemMessage): is_system, as_system, into_system, from, back;
    Tool(ChatToolMessage): is_tool, as_tool, into_tool, from, back;
    User(ChatUserMessage): is_user, as_user, into_user, from, back;
}

support::makers! {
    ChatMessages;
    Developer(ChatDeveloperMessage) developer(content: into super::ChatDeveloperMessageContent);
    System(ChatSystemMessage) system(content: into super::ChatSystemMessageContent);
    User(ChatUserMessage) user(content: into super::ChatUserMessageContent);
}

support::show! {
    ChatMessages: Assistant(member), Developer(member), System(member), Tool(member), User(member)
}
