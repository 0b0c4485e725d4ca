// @generated from typescript/models/tool.md by `cargo xtask codegen`. Do not edit.
use crate::support::{self, Choice, Choices, Failure, Fit, Found, View, Wire};
use super::{Brush, OtherTool};

/// One of several types: `Brush` and `OtherTool`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Tool {
    /// `Brush`
    Brush(Brush),
    /// `OtherTool`
    OtherTool(OtherTool),
}

impl Tool {
    const UNION: Choices<Self> = Choices {
        name: "Tool",
        members: &[
            Choice::new(<Brush as Wire>::fit, |found| found.read().map(Self::Brush)),
            Choice::new(
                <OtherTool as Wire>::fit,
                |found| found.read().map(Self::OtherTool),
            ),
        ],
        unknown: None,
    };
}

impl Wire for Tool {
    fn decode(found: Found<'_>) -> Result<Self, Failure> {
        Self::UNION.decode(found)
    }
    fn fit(value: &serde_json::Value) -> Fit {
        Self::UNION.fit(value)
    }
    fn view(&self) -> View<'_> {
        match self {
            Self::Brush(member) => Wire::view(member),
            Self::OtherTool(member) => Wire::view(member),
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
