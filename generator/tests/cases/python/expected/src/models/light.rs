// @generated from python/models/light.md by `cargo xtask codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::Coin;

/// One of several types: a string and a list, each item `Coin`.
///
/// Used by [`Case`](crate::Case).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Light {
    /// a string
    String(String),
    /// a list, each item `Coin`
    List(Vec<Coin>),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl support::Wire for Light {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        match found {
            support::Found::Text(_) => found.read().map(Self::String),
            support::Found::List(_) => found.read().map(Self::List),
            other => {
                support::unlisted("a string or a list", "Light", other)
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
                <Vec<Coin> as support::Wire>::form,
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

support::serde!(Light);

impl From<String> for Light {
    fn from(member: String) -> Self {
        Self::String(member)
    }
}

impl From<&str> for Light {
    fn from(member: &str) -> Self {
        Self::String(member.to_owned())
    }
}

impl From<Vec<Coin>> for Light {
    fn from(member: Vec<Coin>) -> Self {
        Self::List(member)
    }
}

support::show! {
    Light: String(member), List(member)
}
