// @generated from typescript/models/artist.md by `cargo xtask codegen`. Do not edit.
use crate::support::{self, Choice, Choices, Failure, Fit, Found, View, Wire};
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
    const UNION: Choices<Self> = Choices {
        name: "Artist",
        members: &[
            Choice::new(<Person as Wire>::fit, |found| found.read().map(Self::Person)),
            Choice::new(<Group as Wire>::fit, |found| found.read().map(Self::Group)),
        ],
        unknown: None,
    };
}

impl Wire for Artist {
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        Self::UNION.decode(found)
    }
    fn fit(value: &serde_json::Value) -> Fit {
        Self::UNION.fit(value)
    }
    fn view(&self) -> View<'_> {
        match self {
            Self::Person(member) => Wire::view(member),
            Self::Group(member) => Wire::view(member),
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
