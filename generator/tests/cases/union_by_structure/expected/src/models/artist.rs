// @generated from typescript/models/artist.md by `cargo xtask codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::{Group, Person};

/// Who made it
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Artist {
    /// `Person`
    Person(Person),
    /// `Group`
    Group(Group),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl Artist {
    const UNION: support::Choices<Self> = support::Choices {
        name: "Artist",
        members: &[
            support::Choice::new(
                <Person as support::Wire>::form,
                |found| found.read().map(Self::Person),
            ),
            support::Choice::new(
                <Group as support::Wire>::form,
                |found| found.read().map(Self::Group),
            ),
        ],
        unknown: Some(Self::Unknown),
    };
}

impl support::Wire for Artist {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        Self::UNION.decode(found)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: None,
            open: true,
            members: &[<Person as support::Wire>::form, <Group as support::Wire>::form],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            Self::Person(member) => support::Wire::view(member),
            Self::Group(member) => support::Wire::view(member),
            Self::Unknown(value) => support::Wire::view(value),
        }
    }
}

support::serde!(Artist);

impl From<Person> for Artist {
    fn from(member: Person) -> Self {
        Self::Person(member)
    }
}

impl From<Group> for Artist {
    fn from(member: Group) -> Self {
        Self::Group(member)
    }
}

support::show! {
    Artist: Person(member), Group(member)
}
