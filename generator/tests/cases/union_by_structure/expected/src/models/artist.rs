// @generated from typescript/models/artist.md by `cargo xtask codegen`. Do not edit.

use crate::support;
use super::{Group, Person};

/// Who made it
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Artist {
    /// `Person`
    Person(Person),
    /// `Group`
    Group(Group),
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
        unknown: None,
    };
}

impl support::Wire for Artist {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        Self::UNION.decode(found)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: None,
            open: false,
            members: &[<Person as support::Wire>::form, <Group as support::Wire>::form],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            Self::Person(member) => support::Wire::view(member),
            Self::Group(member) => support::Wire::view(member),
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
