// @generated from typescript/models/exhibit.md by `cargo xtask codegen`. Do not edit.

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
        tag: "medium",
        members: &[
            ("painting", |found| found.read().map(Self::Work)),
            ("sculpture", |found| found.read().map(Self::Work)),
            ("film", |found| found.read().map(Self::Film)),
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

impl support::Wire for Exhibit {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        Self::UNION.decode(found)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: Some(("medium", |value| Exhibit::UNION.has(value))),
            open: true,
            members: &[],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            Self::Work(member) => support::Wire::view(member),
            Self::Film(member) => support::Wire::view(member),
            Self::Unknown(value) => support::Wire::view(value),
        }
    }
}

support::serde!(Exhibit);

impl From<Work> for Exhibit {
    fn from(member: Work) -> Self {
        Self::Work(member)
    }
}

impl From<Film> for Exhibit {
    fn from(member: Film) -> Self {
        Self::Film(member)
    }
}

support::show! {
    Exhibit: Work(member), Film(member)
}
