//! Unions of every kind.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{self, Choice, DecodeError, Extra, Form, Input, Kin, Model, Output, Tagged, Timestamp, Untagged};

use super::enums::{Effort, Reset};

// ---------------------------------------------------------------------------------------------------------------------
// 1. A union of objects with a tag, open: `role` decides.

/// A message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatMessage {
    /// From the user.
    User(ChatUserMessage),
    /// From a tool.
    Tool(ChatToolMessage),
    /// A member that no page lists, as it came.
    Unknown(Value),
}

impl ChatMessage {
    const UNION: Tagged<Self> = Tagged {
        name: "ChatMessage",
        tag: "role",
        form: Self::form,
        members: &[("user", |input| input.read().map(Self::User)), ("tool", |input| input.read().map(Self::Tool))],
        others: &[],
        unknown: Some(Self::Unknown), // None where the union is closed; then there is no variant `Unknown`
    };

    /// The value of `role`.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::User(_) => Some("user"),
            Self::Tool(_) => Some("tool"),
            Self::Unknown(value) => value.get("role").and_then(Value::as_str),
        }
    }
}

impl Model for ChatMessage {
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        Self::UNION.decode(input)
    }

    fn form() -> Form {
        static KIN: Kin = Kin::new(Some(("role", |value| ChatMessage::UNION.has(value))), true, &[]);
        Form::Union(&KIN)
    }

    fn output(&self) -> Output<'_> {
        match self {
            Self::User(member) => member.output(),
            Self::Tool(member) => member.output(),
            Self::Unknown(value) => value.output(),
        }
    }
}

support::serde!(ChatMessage);
support::show!(ChatMessage: User(member), Tool(member));

support::variants! {
    ChatMessage;
    User(ChatUserMessage): is_user, as_user, into_user, from, back;
    Tool(ChatToolMessage): is_tool, as_tool, into_tool, from, back;
}

support::makers! {
    ChatMessage;
    User(ChatUserMessage) user(content: into Content);
}

// ---------------------------------------------------------------------------------------------------------------------
// 2. A union by the kind of JSON: a string, a list, or null. Closed: other kinds are refused.

/// What a message says.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Content {
    /// Text.
    String(String),
    /// Parts.
    Parts(Vec<Part>),
    /// Nothing.
    Null,
}

impl Model for Content {
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        match input {
            Input::Text(_) => input.read().map(Self::String),
            Input::List(_) => input.read().map(Self::Parts),
            Input::Null => Ok(Self::Null),
            other => Err(other.refuse_for("a string, a list or null", "Content")),
        }
    }

    fn form() -> Form {
        static KIN: Kin = Kin::new(None, false, &[<String as Model>::form, <Vec<Part> as Model>::form, || Form::Null]);
        Form::Union(&KIN)
    }

    fn output(&self) -> Output<'_> {
        match self {
            Self::String(member) => member.output(),
            Self::Parts(member) => member.output(),
            Self::Null => Output::Null,
        }
    }
}

support::serde!(Content);

support::variants! {
    Content;
    String(String): is_string, as_string, into_string, from, text;
    Parts(Vec<Part>): is_parts, as_parts, into_parts, from, list;
    Null: is_null;
}

support::as_str!(Content: String);

// ---------------------------------------------------------------------------------------------------------------------
// 3. A closed union with a tag, nested in others. A tag's value may name a union as well: it dispatches on the same
//    entries.

/// A part of a message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Part {
    /// Text.
    Text(TextPart),
    /// A picture or a sound, told apart by `media`.
    Media(Box<MediaPart>),
}

impl Part {
    const UNION: Tagged<Self> = Tagged {
        name: "Part",
        tag: "type",
        form: Self::form,
        members: &[("text", |input| input.read().map(Self::Text)), ("media", |input| input.read().map(Self::Media))],
        others: &[],
        unknown: None,
    };
}

impl Model for Part {
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        Self::UNION.decode(input)
    }

    fn form() -> Form {
        static KIN: Kin = Kin::new(Some(("type", |value| Part::UNION.has(value))), false, &[]);
        Form::Union(&KIN)
    }

    fn output(&self) -> Output<'_> {
        match self {
            Self::Text(member) => member.output(),
            Self::Media(member) => member.output(),
        }
    }
}

support::serde!(Part);

/// A picture or a sound.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum MediaPart {
    /// A picture.
    Image(ImagePart),
    /// A sound.
    Audio(AudioPart),
    /// A member that no page lists, as it came.
    Unknown(Value),
}

impl MediaPart {
    const UNION: Tagged<Self> = Tagged {
        name: "MediaPart",
        tag: "media",
        form: Self::form,
        members: &[("image", |input| input.read().map(Self::Image)), ("audio", |input| input.read().map(Self::Audio))],
        others: &[],
        unknown: Some(Self::Unknown),
    };
}

impl Model for MediaPart {
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        Self::UNION.decode(input)
    }

    fn form() -> Form {
        static KIN: Kin = Kin::new(Some(("media", |value| MediaPart::UNION.has(value))), true, &[]);
        Form::Union(&KIN)
    }

    fn output(&self) -> Output<'_> {
        match self {
            Self::Image(member) => member.output(),
            Self::Audio(member) => member.output(),
            Self::Unknown(value) => value.output(),
        }
    }
}

support::serde!(MediaPart);
support::show!(MediaPart: Image(member), Audio(member));

// ---------------------------------------------------------------------------------------------------------------------
// 4. Objects without a tag: told apart by structure, the catch-all (a map, any) last wherever it stands.

/// Where a request goes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Target {
    /// By name.
    ByName(ByName),
    /// By number.
    ByNumber(ByNumber),
    /// Anything else.
    Map(BTreeMap<String, Value>),
}

impl Target {
    const UNION: Untagged<Self> = Untagged {
        name: "Target",
        form: Self::form,
        members: &[
            Choice::new(0, |input| input.read().map(Self::ByName)),
            Choice::new(1, |input| input.read().map(Self::ByNumber)),
            Choice::new(2, |input| input.read().map(Self::Map)),
        ],
        unknown: None,
    };
}

impl Model for Target {
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        Self::UNION.decode(input)
    }

    fn form() -> Form {
        static KIN: Kin = Kin::new(
            None,
            false,
            &[<ByName as Model>::form, <ByNumber as Model>::form, <BTreeMap<String, Value> as Model>::form],
        );
        Form::Union(&KIN)
    }

    fn output(&self) -> Output<'_> {
        match self {
            Self::ByName(member) => member.output(),
            Self::ByNumber(member) => member.output(),
            Self::Map(member) => member.output(),
        }
    }
}

support::serde!(Target);

// ---------------------------------------------------------------------------------------------------------------------
// 5. Strings only: known values of enums first, then what takes any string.

/// How hard to think.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EffortOrText {
    /// Any text.
    String(String),
    /// A known effort.
    Effort(Effort),
    /// A known reset.
    Reset(Reset),
    /// A moment.
    Timestamp(Timestamp),
}

impl EffortOrText {
    const STRINGS: Untagged<Self> = Untagged {
        name: "EffortOrText",
        form: Self::form,
        members: &[
            Choice::new(0, |input| input.read().map(Self::String)),
            Choice::new(1, |input| input.read().map(Self::Effort)),
            Choice::new(2, |input| input.read().map(Self::Reset)),
            Choice::new(3, |input| input.read().map(Self::Timestamp)),
        ],
        unknown: None,
    };
}

impl Model for EffortOrText {
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        match input {
            Input::Text(_) => Self::STRINGS.decode(input),
            other => Err(other.refuse_for("a string", "EffortOrText")),
        }
    }

    fn form() -> Form {
        static KIN: Kin = Kin::new(
            None,
            false,
            &[<String as Model>::form, <Effort as Model>::form, <Reset as Model>::form, <Timestamp as Model>::form],
        );
        Form::Union(&KIN)
    }

    fn output(&self) -> Output<'_> {
        match self {
            Self::String(member) => member.output(),
            Self::Effort(member) => member.output(),
            Self::Reset(member) => member.output(),
            Self::Timestamp(member) => member.output(),
        }
    }
}

support::serde!(EffortOrText);

// ---------------------------------------------------------------------------------------------------------------------
// 6. Numbers (integer before fraction), a boolean, lists whose items differ, and an open end.

/// A value to filter by.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FilterValue {
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
    /// Yes or no.
    Boolean(bool),
    /// Numbers.
    Numbers(Vec<f64>),
    /// Names.
    Names(Vec<ByName>),
    /// Texts.
    Strings(Vec<String>),
    /// A value that no page lists, as it came.
    Unknown(Value),
}

impl FilterValue {
    const LISTS: Untagged<Self> = Untagged {
        name: "FilterValue",
        form: Self::form,
        members: &[
            Choice::new(3, |input| input.read().map(Self::Numbers)),
            Choice::new(4, |input| input.read().map(Self::Names)),
            Choice::new(5, |input| input.read().map(Self::Strings)),
        ],
        unknown: Some(Self::Unknown),
    };
}

impl Model for FilterValue {
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        match input {
            Input::Number(number) if number.integer().is_some() => input.read().map(Self::Integer),
            Input::Number(_) => input.read().map(Self::Number),
            Input::Boolean(_) => input.read().map(Self::Boolean),
            Input::List(_) => Self::LISTS.decode(input),
            other => support::unlisted("a number, a boolean or a list", "FilterValue", other).map(Self::Unknown),
        }
    }

    fn form() -> Form {
        static KIN: Kin = Kin::new(
            None,
            true,
            &[
                <i64 as Model>::form,
                <f64 as Model>::form,
                <bool as Model>::form,
                <Vec<f64> as Model>::form,
                <Vec<ByName> as Model>::form,
                <Vec<String> as Model>::form,
            ],
        );
        Form::Union(&KIN)
    }

    fn output(&self) -> Output<'_> {
        match self {
            Self::Integer(member) => member.output(),
            Self::Number(member) => member.output(),
            Self::Boolean(member) => member.output(),
            Self::Numbers(member) => member.output(),
            Self::Names(member) => member.output(),
            Self::Strings(member) => member.output(),
            Self::Unknown(value) => value.output(),
        }
    }
}

support::serde!(FilterValue);
support::show!(FilterValue: Integer(member), Number(member), Boolean(member), Numbers(member), Names(member), Strings(member));

// ---------------------------------------------------------------------------------------------------------------------
// 7. A tag, and beside it members of other kinds and an object without the tag.

/// An input of a request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Prompt {
    /// Text.
    String(String),
    /// A part with a `type`.
    Text(TextPart),
    /// A part without.
    ByName(ByName),
    /// A member that no page lists, as it came.
    Unknown(Value),
}

impl Prompt {
    const OBJECTS: Tagged<Self> = Tagged {
        name: "Prompt",
        tag: "type",
        form: Self::form,
        members: &[("text", |input| input.read().map(Self::Text))],
        others: &[Choice::new(1, |input| input.read().map(Self::ByName))],
        unknown: Some(Self::Unknown),
    };
}

impl Model for Prompt {
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        match input {
            Input::Text(_) => input.read().map(Self::String),
            Input::Object(_) => Self::OBJECTS.decode(input),
            other => support::unlisted("a string or an object", "Prompt", other).map(Self::Unknown),
        }
    }

    fn form() -> Form {
        static KIN: Kin = Kin::new(
            Some(("type", |value| Prompt::OBJECTS.has(value))),
            true,
            &[<String as Model>::form, <ByName as Model>::form],
        );
        Form::Union(&KIN)
    }

    fn output(&self) -> Output<'_> {
        match self {
            Self::String(member) => member.output(),
            Self::Text(member) => member.output(),
            Self::ByName(member) => member.output(),
            Self::Unknown(value) => value.output(),
        }
    }
}

support::serde!(Prompt);
support::show!(Prompt: String(member), Text(member), ByName(member));

macro_rules! member {
    (
        $name:ident { $($field:ident: $type:ty = $wire:literal),* }
        $(const $constant:ident = $key:literal: $value:literal),*
    ) => {
        #[doc = "A member."]
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $name {
            $(#[doc = "A field."] pub $field: $type,)*
            #[doc = "What has no field."]
            pub extra: Extra,
        }

        support::model! {
            $name: required($($field),*), optional();
            $(constant $constant = $key, Text $value;)*
            $(required $field: $type = $wire;)*
        }

        support::new! { $name($($field: into $type),*), none() }
    };
}

member!(ChatUserMessage { content: Content = "content" } const role = "role": "user");
member!(
    ChatToolMessage { content: String = "content", tool_call_id: String = "tool_call_id" }
    const role = "role": "tool"
);
member!(TextPart { text: String = "text" } const r#type = "type": "text");
member!(ImagePart { url: String = "url" } const r#type = "type": "media", const media = "media": "image");
member!(AudioPart { seconds: f64 = "seconds" } const r#type = "type": "media", const media = "media": "audio");
member!(ByName { name: String = "name" });
member!(ByNumber { number: i64 = "number", exact: bool = "exact" });
