// @generated from typescript/models/tool.md by `fieldtable codegen`. Do not edit.

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
    const UNION: support::Untagged<Self> = support::Untagged {
        name: "Tool",
        form: <Self as support::Model>::form,
        members: &[
            support::Choice::new(0, |input| input.read().map(Self::Brush)),
            support::Choice::new(1, |input| input.read().map(Self::OtherTool)),
        ],
        unknown: Some(Self::Unknown),
    };
}

impl support::Model for Tool {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        Self::UNION.decode(input)
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            None,
            true,
            &[<Brush as support::Model>::form, <OtherTool as support::Model>::form],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::Brush(member) => support::Model::output(member),
            Self::OtherTool(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(Tool);

support::variants! {
    Tool;
    Brush(Brush): is_brush, as_brush, into_brush, from, back;
    OtherTool(OtherTool): is_other_tool, as_other_tool, into_other_tool, from, back;
}

support::makers! {
    Tool;
    Brush(Brush) brush(size: integer);
    OtherTool(OtherTool) other_tool(r#type: into String);
}

support::show! {
    Tool: Brush(member), OtherTool(member)
}
