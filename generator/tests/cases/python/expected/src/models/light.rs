// @generated from python/models/light.md by `cargo xtask codegen`. Do not edit.
use crate::support::{self, Failure, Fit, Found, View, Wire};
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

impl Wire for Light {
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        match found {
            Found::Text(_) => found.read().map(Self::String),
            Found::List(_) => found.read().map(Self::List),
            other => Err(other.refuse_for("a string or a list", "Light")),
        }
    }
    fn fit(value: &serde_json::Value) -> Fit {
        Fit::best([<String as Wire>::fit(value), <Vec<Coin> as Wire>::fit(value)])
    }
    fn view(&self) -> View<'_> {
        match self {
            Self::String(member) => Wire::view(member),
            Self::List(member) => Wire::view(member),
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
