// @generated from typescript/models/work.md by `fieldtable codegen`. Do not edit.

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
        form: <Self as support::Model>::form,
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
        static KIN: support::Kin = support::Kin::new(
            Some(("medium", |value| Work::UNION.has(value))),
            true,
            &[],
        );
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

support::variants! {
    Work;
    Painting(Painting): is_painting, as_painting, into_painting, from, back;
    Sculpture(Sculpture): is_sculpture, as_sculpture, into_sculpture, from, back;
}

support::makers! {
    Work;
    Painting(Painting) painting(width: number);
    Sculpture(Sculpture) sculpture(weight: integer);
}

support::show! {
    Work: Painting(member), Sculpture(member)
}
