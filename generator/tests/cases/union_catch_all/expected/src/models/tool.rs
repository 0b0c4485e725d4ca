// @generated from typescript/models/tool.md by `cargo xtask codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::{Brush, OtherTool};

/// One of several types: `Brush` and `OtherTool`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Tool {
    /// `Brush`
    Brush(Brush),
    /// `OtherTool`
    OtherTool(OtherTool),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl Tool {
    const UNION: support::Choices<Self> = support::Choices {
        name: "Tool",
        members: &[
            support::Choice::new(
                <Brush as support::Wire>::form,
                |found| found.read().map(Self::Brush),
            ),
            support::Choice::new(
                <OtherTool as support::Wire>::form,
                |found| found.read().map(Self::OtherTool),
            ),
        ],
        unknown: Some(Self::Unknown),
    };
}

impl support::Wire for Tool {
    fn decode(found: support::Found<'_>) -> Result<Self, support::Failure> {
        Self::UNION.decode(found)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin {
            tag: None,
            open: true,
            members: &[
                <Brush as support::Wire>::form,
                <OtherTool as support::Wire>::form,
            ],
        };
        support::Form::Union(&KIN)
    }

    fn view(&self) -> support::View<'_> {
        match self {
            Self::Brush(member) => support::Wire::view(member),
            Self::OtherTool(member) => support::Wire::view(member),
            Self::Unknown(value) => support::Wire::view(value),
        }
    }
}

support::serde!(Tool);

impl From<Brush> for Tool {
    fn from(member: Brush) -> Self {
        Self::Brush(member)
    }
}

impl From<OtherTool> for Tool {
    fn from(member: OtherTool) -> Self {
        Self::OtherTool(member)
    }
}

support::show! {
    Tool: Brush(member), OtherTool(member)
}
