// @generated from typescript/models/day.md by `cargo xtask codegen`. Do not edit.

use crate::support;
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
        unknown: None,
    };
}

impl support::Wire for Day {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        match found {
            support::Found::Text(_) => Self::STRINGS.decode(found),
            other => Err(other.refuse_for("a string", "Day")),
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: None,
            open: false,
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
