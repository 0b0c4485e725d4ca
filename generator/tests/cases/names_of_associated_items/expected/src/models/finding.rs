// @generated from schemas/typescript/models/finding.md by `cargo xtask codegen`. Do not edit.

use crate::support;
use super::{Objects, Union};

/// One of these.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Finding {
    /// `Objects`
    Objects(Objects),
    /// `Union`
    Union(Union),
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
        unknown: None,
    };
}

impl support::Wire for Finding {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        Self::UNION.decode(found)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: None,
            open: false,
            members: &[<Objects as support::Wire>::form, <Union as support::Wire>::form],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            Self::Objects(member) => support::Wire::view(member),
            Self::Union(member) => support::Wire::view(member),
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
