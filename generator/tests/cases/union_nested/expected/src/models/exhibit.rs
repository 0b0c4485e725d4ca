// @generated from typescript/models/exhibit.md by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::{Film, Work};

/// A work, or a film about one
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Exhibit {
    /// `medium` is `"painting"` or `"sculpture"`.
    Work(Work),
    /// `medium` is `"film"`.
    Film(Film),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl Exhibit {
    const UNION: support::Tagged<Self> = support::Tagged {
        name: "Exhibit",
        form: <Self as support::Model>::form,
        tag: "medium",
        members: &[
            ("painting", |input| input.read().map(Self::Work)),
            ("sculpture", |input| input.read().map(Self::Work)),
            ("film", |input| input.read().map(Self::Film)),
        ],
        others: &[],
        unknown: Some(Self::Unknown),
    };

    /// What names the member.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Work(member) => member.tag(),
            Self::Film(_) => Some("film"),
            Self::Unknown(value) => value.get("medium")?.as_str(),
        }
    }
}

impl support::Model for Exhibit {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        Self::UNION.decode(input)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            Some(("medium", |value| Exhibit::UNION.has(value))),
            true,
            &[],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::Work(member) => support::Model::output(member),
            Self::Film(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(Exhibit);

support::variants! {
    Exhibit;
    Work(Work): is_work, as_work, into_work, from;
    Film(Film): is_film, as_film, into_film, from, back;
}

support::makers! {
    Exhibit;
    Film(Film) film(minutes: integer);
}

support::show! {
    Exhibit: Work(member), Film(member)
}
