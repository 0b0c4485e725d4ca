// @generated from schemas/typescript/models/finding.md by `cargo xtask codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::{Objects, Union};

/// One of these.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Finding {
    /// `Objects`
    Objects(Objects),
    /// `Union`
    Union(Union),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl Finding {
    const UNION: support::Choices<Self> = support::Choices {
        name: "Finding",
        members: &[
            support::Choice::new(
                <Objects as support::Wire>::form,
                |found| found.read().map(Self::Objects),
            ),
            support::Choice::new(
                <Union as support::Wire>::form,
                |found| found.read().map(Self::Union),
            ),
        ],
        unknown: Some(Self::Unknown),
    };
}

impl support::Wire for Finding {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        Self::UNION.decode(found)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: None,
            open: true,
            members: &[<Objects as support::Wire>::form, <Union as support::Wire>::form],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            Self::Objects(member) => support::Wire::view(member),
            Self::Union(member) => support::Wire::view(member),
            Self::Unknown(value) => support::Wire::view(value),
        }
    }
}

support::serde!(Finding);

impl From<Objects> for Finding {
    fn from(member: Objects) -> Self {
        Self::Objects(member)
    }
}

impl From<Union> for Finding {
    fn from(member: Union) -> Self {
        Self::Union(member)
    }
}

support::show! {
    Finding: Objects(member), Union(member)
}
