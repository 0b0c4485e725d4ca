// @generated from typescript/models/artist.md by `fieldtable codegen`. Do not edit.

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
    const UNION: support::Untagged<Self> = support::Untagged {
        name: "Artist",
        form: <Self as support::Model>::form,
        members: &[
            support::Choice::new(0, |input| input.read().map(Self::Person)),
            support::Choice::new(1, |input| input.read().map(Self::Group)),
        ],
        unknown: Some(Self::Unknown),
    };
}

impl support::Model for Artist {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        Self::UNION.decode(input)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            None,
            true,
            &[<Person as support::Model>::form, <Group as support::Model>::form],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::Person(member) => support::Model::output(member),
            Self::Group(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(Artist);

support::variants! {
    Artist;
    Person(Person): is_person, as_person, into_person, from, back;
    Group(Group): is_group, as_group, into_group, from, back;
}

support::show! {
    Artist: Person(member), Group(member)
}
