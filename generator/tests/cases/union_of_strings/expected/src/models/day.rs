// @generated from typescript/models/day.md by `fieldtable codegen`. Do not edit.

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
    const STRINGS: support::Untagged<Self> = support::Untagged {
        name: "Day",
        form: <Self as support::Model>::form,
        members: &[
            support::Choice::new(0, |input| input.read().map(Self::Weekday)),
            support::Choice::new(1, |input| input.read().map(Self::Weekend)),
        ],
        unknown: Some(Self::Unknown),
    };
}

impl support::Model for Day {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        match input {
            support::Input::Text(_) => Self::STRINGS.decode(input),
            other => support::unlisted("a string", "Day", other).map(Self::Unknown),
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            None,
            true,
            &[<Weekday as support::Model>::form, <Weekend as support::Model>::form],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::Weekday(member) => support::Model::output(member),
            Self::Weekend(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(Day);

support::variants! {
    Day;
    Weekday(Weekday): is_weekday, as_weekday, into_weekday, from, back;
    Weekend(Weekend): is_weekend, as_weekend, into_weekend, from, back;
}

support::as_str! {
    Day: Weekday, Weekend
}

support::show! {
    Day: Weekday(member), Weekend(member)
}
