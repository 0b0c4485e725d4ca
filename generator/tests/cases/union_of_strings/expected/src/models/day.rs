// @generated from typescript/models/day.md by `cargo xtask codegen`. Do not edit.
use crate::support::{self, Choice, Choices, Failure, Fit, Found, View, Wire};
use super::{Weekday, Weekend};

/// One of several types: `Weekday` and `Weekend`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Day {
    /// `Weekday`
    Weekday(Weekday),
    /// `Weekend`
    Weekend(Weekend),
}

impl Day {
    const STRINGS: Choices<Self> = Choices {
        name: "Day",
        members: &[
            Choice::new(<Weekday as Wire>::fit, |found| found.read().map(Self::Weekday)),
            Choice::new(<Weekend as Wire>::fit, |found| found.read().map(Self::Weekend)),
        ],
        unknown: None,
    };
}

impl Wire for Day {
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        match found {
            Found::Text(_) => Self::STRINGS.decode(found),
            other => Err(other.refuse_for("a string", "Day")),
        }
    }
    fn fit(value: &serde_json::Value) -> Fit {
        Fit::best([Self::STRINGS.fit(value)])
    }
    fn view(&self) -> View<'_> {
        match self {
            Self::Weekday(member) => Wire::view(member),
            Self::Weekend(member) => Wire::view(member),
        }
    }
}

support::serde!(Day);

impl From<Weekday> for Day {
    fn from(member: Weekday) -> Self {
        Self::Weekday(member)
    }
}

impl From<Weekend> for Day {
    fn from(member: Weekend) -> Self {
        Self::Weekend(member)
    }
}
