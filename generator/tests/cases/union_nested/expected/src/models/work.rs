// @generated from typescript/models/work.md by `cargo xtask codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::{Painting, Sculpture};

/// Something on show
///
/// Used by [`Exhibit`](crate::Exhibit).
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
            ("painting", |input| input.read().map(Self::Painting)),
            ("sculpture", |input| input.read().map(Self::Sculpture)),
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

impl support::Model for Work {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        Self::UNION.decode(input)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: Some(("medium", |value| Work::UNION.has(value))),
            open: true,
            members: &[],
        };
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::Painting(member) => support::Model::output(member),
            Self::Sculpture(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
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
