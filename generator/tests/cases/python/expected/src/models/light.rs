// @generated from python/models/light.md by `cargo xtask codegen`. Do not edit.

use crate::support;
use super::Coin;

/// One of several types: a string and a list, each item `Coin`.
///
/// Used by [`Case`](crate::Case).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Light {
    /// a string
    String(String),
    /// a list, each item `Coin`
    List(Vec<Coin>),
}

impl support::Wire for Light {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        match found {
            support::Found::Text(_) => found.read().map(Self::String),
            support::Found::List(_) => found.read().map(Self::List),
            other => Err(other.refuse_for("a string or a list", "Light")),
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: None,
            open: false,
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
