// @generated from typescript/models/day.md by `cargo xtask codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::{Weekday, Weekend};

/// One of several types: `Weekday` and `Weekend`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Day {
    /// `Weekday`
    Weekday(Weekday),
    /// `Weekend`
    Weekend(Weekend),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl Day {
    const STRINGS: support::Choices<Self> = support::Choices {
        name: "Day",
        members: &[
            support::Choice::new(
                <Weekday as support::Wire>::form,
                |found| found.read().map(Self::Weekday),
            ),
            support::Choice::new(
                <Weekend as support::Wire>::form,
                |found| found.read().map(Self::Weekend),
            ),
        ],
        unknown: Some(Self::Unknown),
    };
}

impl support::Wire for Day {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        match found {
            support::Found::Text(_) => Self::STRINGS.decode(found),
            other => support::unlisted("a string", "Day", other).map(Self::Unknown),
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: None,
            open: true,
            members: &[
                <Weekday as support::Wire>::form,
                <Weekend as support::Wire>::form,
            ],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            Self::Weekday(member) => support::Wire::view(member),
            Self::Weekend(member) => support::Wire::view(member),
            Self::Unknown(value) => support::Wire::view(value),
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

support::show! {
    Day: Weekday(member), Weekend(member)
}
