// @generated from typescript/models/caption.md by `cargo xtask codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::Translated;

/// Words, lines of words, or none at all
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Caption {
    /// a string
    String(String),
    /// a list, each item a string
    List(Vec<String>),
    /// a number
    Number(f64),
    /// a boolean
    Boolean(bool),
    /// `Translated`
    Translated(Translated),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl support::Wire for Caption {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        match found {
            support::Found::Boolean(_) => found.read().map(Self::Boolean),
            support::Found::Number(_) => found.read().map(Self::Number),
            support::Found::Text(_) => found.read().map(Self::String),
            support::Found::List(_) => found.read().map(Self::List),
            support::Found::Object(_) => found.read().map(Self::Translated),
            other => {
                support::unlisted(
                        "a boolean, a number, a string, a list or an object",
                        "Caption",
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
                <Vec<String> as support::Wire>::form,
                <f64 as support::Wire>::form,
                <bool as support::Wire>::form,
                <Translated as support::Wire>::form,
            ],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            Self::String(member) => support::Wire::view(member),
            Self::List(member) => support::Wire::view(member),
            Self::Number(member) => support::Wire::view(member),
            Self::Boolean(member) => support::Wire::view(member),
            Self::Translated(member) => support::Wire::view(member),
            Self::Unknown(value) => support::Wire::view(value),
        }
    }
}

support::serde!(Caption);

impl From<String> for Caption {
    fn from(member: String) -> Self {
        Self::String(member)
    }
}

impl From<&str> for Caption {
    fn from(member: &str) -> Self {
        Self::String(member.to_owned())
    }
}

impl From<Vec<String>> for Caption {
    fn from(member: Vec<String>) -> Self {
        Self::List(member)
    }
}

impl From<f64> for Caption {
    fn from(member: f64) -> Self {
        Self::Number(member)
    }
}

impl From<bool> for Caption {
    fn from(member: bool) -> Self {
        Self::Boolean(member)
    }
}

impl From<Translated> for Caption {
    fn from(member: Translated) -> Self {
        Self::Translated(member)
    }
}

support::show! {
    Caption: String(member), List(member), Number(member), Boolean(member), Translated(member)
}
