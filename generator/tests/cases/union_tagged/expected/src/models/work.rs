// @generated from typescript/models/work.md by `cargo xtask codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::{Painting, Sculpture};

/// Something on show
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Work {
    /// `medium` is `"painting"`.
    Painting(Painting),
    /// `medium` is `"sculpture"`.
    Sculpture(Sculpture),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl Work {
    const UNION: support::Tagged<Self> = support::Tagged {
        name: "Work",
        tag: "medium",
        members: &[
            ("painting", |found| found.read().map(Self::Painting)),
            ("sculpture", |found| found.read().map(Self::Sculpture)),
        ],
        others: &[],
        unknown: Some(Self::Unknown),
    };

    /// What names the member.
    #[must_use]
    pub fn tag(&self) -> Option<&str> {
        match self {
            Self::Painting(_) => Some("painting"),
            Self::Sculpture(_) => Some("sculpture"),
            Self::Unknown(value) => value.get("medium")?.as_str(),
        }
    }
}

impl support::Wire for Work {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        Self::UNION.decode(found)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: Some(("medium", |value| Work::UNION.has(value))),
            open: true,
            members: &[],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            Self::Painting(member) => support::Wire::view(member),
            Self::Sculpture(member) => support::Wire::view(member),
            Self::Unknown(value) => support::Wire::view(value),
        }
    }
}

support::serde!(Work);

impl From<Painting> for Work {
    fn from(member: Painting) -> Self {
        Self::Painting(member)
    }
}

impl From<Sculpture> for Work {
    fn from(member: Sculpture) -> Self {
        Self::Sculpture(member)
    }
}

support::show! {
    Work: Painting(member), Sculpture(member)
}
