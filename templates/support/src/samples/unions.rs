//! Unions of every kind.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{self, Choice, Choices, Extra, Failure, Form, Found, Kin, Tagged, Timestamp, View, Wire};

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
        members: &[("user", |found| found.read().map(Self::User)), ("tool", |found| found.read().map(Self::Tool))],
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

impl Wire for ChatMessage {
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        Self::UNION.decode(found)
    }

    fn form() -> Form {
        static KIN: Kin = Kin { tag: Some(("role", |value| ChatMessage::UNION.has(value))), open: true, members: &[] };
        Form::Union(&KIN)
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::User(member) => member.view(),
            Self::Tool(member) => member.view(),
            Self::Unknown(value) => value.view(),
        }
    }
}

support::serde!(ChatMessage);
support::show!(ChatMessage: User(member), Tool(member));

impl From<ChatUserMessage> for ChatMessage {
    fn from(member: ChatUserMessage) -> Self {
        Self::User(member)
    }
}

impl From<ChatToolMessage> for ChatMessage {
    fn from(member: ChatToolMessage) -> Self {
        Self::Tool(member)
    }
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

impl Wire for Content {
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        match found {
            Found::Text(_) => found.read().map(Self::String),
            Found::List(_) => found.read().map(Self::Parts),
            Found::Null => Ok(Self::Null),
            other => Err(other.refuse_for("a string, a list or null", "Content")),
        }
    }

    fn form() -> Form {
        static KIN: Kin = Kin {
            tag: None,
            open: false,
            members: &[<String as Wire>::form, <Vec<Part> as Wire>::form, || Form::Null],
        };
        Form::Union(&KIN)
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::String(member) => member.view(),
            Self::Parts(member) => member.view(),
            Self::Null => View::Null,
        }
    }
}

support::serde!(Content);

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
        members: &[("text", |found| found.read().map(Self::Text)), ("media", |found| found.read().map(Self::Media))],
        others: &[],
        unknown: None,
    };
}

impl Wire for Part {
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        Self::UNION.decode(found)
    }

    fn form() -> Form {
        static KIN: Kin = Kin { tag: Some(("type", |value| Part::UNION.has(value))), open: false, members: &[] };
        Form::Union(&KIN)
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Text(member) => member.view(),
            Self::Media(member) => member.view(),
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
        members: &[("image", |found| found.read().map(Self::Image)), ("audio", |found| found.read().map(Self::Audio))],
        others: &[],
        unknown: Some(Self::Unknown),
    };
}

impl Wire for MediaPart {
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        Self::UNION.decode(found)
    }

    fn form() -> Form {
        static KIN: Kin = Kin { tag: Some(("media", |value| MediaPart::UNION.has(value))), open: true, members: &[] };
        Form::Union(&KIN)
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Image(member) => member.view(),
            Self::Audio(member) => member.view(),
            Self::Unknown(value) => value.view(),
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
    const UNION: Choices<Self> = Choices {
        name: "Target",
        members: &[
            Choice::new(ByName::form, |found| found.read().map(Self::ByName)),
            Choice::new(ByNumber::form, |found| found.read().map(Self::ByNumber)),
            Choice::new(<BTreeMap<String, Value>>::form, |found| found.read().map(Self::Map)),
        ],
        unknown: None,
    };
}

impl Wire for Target {
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        Self::UNION.decode(found)
    }

    fn form() -> Form {
        static KIN: Kin = Kin {
            tag: None,
            open: false,
            members: &[<ByName as Wire>::form, <ByNumber as Wire>::form, <BTreeMap<String, Value> as Wire>::form],
        };
        Form::Union(&KIN)
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::ByName(member) => member.view(),
            Self::ByNumber(member) => member.view(),
            Self::Map(member) => member.view(),
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
    const STRINGS: Choices<Self> = Choices {
        name: "EffortOrText",
        members: &[
            Choice::new(String::form, |found| found.read().map(Self::String)),
            Choice::new(Effort::form, |found| found.read().map(Self::Effort)),
            Choice::new(Reset::form, |found| found.read().map(Self::Reset)),
            Choice::new(Timestamp::form, |found| found.read().map(Self::Timestamp)),
        ],
        unknown: None,
    };
}

impl Wire for EffortOrText {
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        match found {
            Found::Text(_) => Self::STRINGS.decode(found),
            other => Err(other.refuse_for("a string", "EffortOrText")),
        }
    }

    fn form() -> Form {
        static KIN: Kin = Kin {
            tag: None,
            open: false,
            members: &[
                <String as Wire>::form,
                <Effort as Wire>::form,
                <Reset as Wire>::form,
                <Timestamp as Wire>::form,
            ],
        };
        Form::Union(&KIN)
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::String(member) => member.view(),
            Self::Effort(member) => member.view(),
            Self::Reset(member) => member.view(),
            Self::Timestamp(member) => member.view(),
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
    const LISTS: Choices<Self> = Choices {
        name: "FilterValue",
        members: &[
            Choice::new(<Vec<f64>>::form, |found| found.read().map(Self::Numbers)),
            Choice::new(<Vec<ByName>>::form, |found| found.read().map(Self::Names)),
            Choice::new(<Vec<String>>::form, |found| found.read().map(Self::Strings)),
        ],
        unknown: Some(Self::Unknown),
    };
}

impl Wire for FilterValue {
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        match found {
            Found::Number(number) if number.integer().is_some() => found.read().map(Self::Integer),
            Found::Number(_) => found.read().map(Self::Number),
            Found::Boolean(_) => found.read().map(Self::Boolean),
            Found::List(_) => Self::LISTS.decode(found),
            other => support::unlisted("a number, a boolean or a list", "FilterValue", other).map(Self::Unknown),
        }
    }

    fn form() -> Form {
        static KIN: Kin = Kin {
            tag: None,
            open: true,
            members: &[
                <i64 as Wire>::form,
                <f64 as Wire>::form,
                <bool as Wire>::form,
                <Vec<f64> as Wire>::form,
                <Vec<ByName> as Wire>::form,
                <Vec<String> as Wire>::form,
            ],
        };
        Form::Union(&KIN)
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Integer(member) => member.view(),
            Self::Number(member) => member.view(),
            Self::Boolean(member) => member.view(),
            Self::Numbers(member) => member.view(),
            Self::Names(member) => member.view(),
            Self::Strings(member) => member.view(),
            Self::Unknown(value) => value.view(),
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
pub enum Input {
    /// Text.
    String(String),
    /// A part with a `type`.
    Text(TextPart),
    /// A part without.
    ByName(ByName),
    /// A member that no page lists, as it came.
    Unknown(Value),
}

impl Input {
    const OBJECTS: Tagged<Self> = Tagged {
        name: "Input",
        tag: "type",
        members: &[("text", |found| found.read().map(Self::Text))],
        others: &[Choice::new(ByName::form, |found| found.read().map(Self::ByName))],
        unknown: Some(Self::Unknown),
    };
}

impl Wire for Input {
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        match found {
            Found::Text(_) => found.read().map(Self::String),
            Found::Object(_) => Self::OBJECTS.decode(found),
            other => support::unlisted("a string or an object", "Input", other).map(Self::Unknown),
        }
    }

    fn form() -> Form {
        static KIN: Kin = Kin {
            tag: Some(("type", |value| Input::OBJECTS.has(value))),
            open: true,
            members: &[<String as Wire>::form, <ByName as Wire>::form],
        };
        Form::Union(&KIN)
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::String(member) => member.view(),
            Self::Text(member) => member.view(),
            Self::ByName(member) => member.view(),
            Self::Unknown(value) => value.view(),
        }
    }
}

support::serde!(Input);
support::show!(Input: String(member), Text(member), ByName(member));

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
            $name: needs($($field),*), may();
            $(constant $constant = $key, Text $value;)*
            $(required $field: $type = $wire;)*
        }
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
