// @generated from go/models/components/light.md by `cargo xtask codegen`. Do not edit.

use crate::support;
use super::Coin;

/// One of several types: `Coin` and a string.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Light {
    /// `Coin`
    Coin(Coin),
    /// a string
    String(String),
}

impl support::Wire for Light {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        match found {
            support::Found::Text(_) => found.read().map(Self::String),
            support::Found::Object(_) => found.read().map(Self::Coin),
            other => Err(other.refuse_for("a string or an object", "Light")),
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: None,
            open: false,
            members: &[<Coin as support::Wire>::form, <String as support::Wire>::form],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            Self::Coin(member) => support::Wire::view(member),
            Self::String(member) => support::Wire::view(member),
        }
    }
}

support::serde!(Light);

impl From<Coin> for Light {
    fn from(member: Coin) -> Self {
        Self::Coin(member)
    }
}

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
