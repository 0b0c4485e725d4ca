// @generated from typescript/models/size.md by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;

/// A number of centimetres, or words
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Size {
    /// a number
    Number(f64),
    /// a string
    String(String),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl support::Model for Size {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        match input {
            support::Input::Number(_) => input.read().map(Self::Number),
            support::Input::Text(_) => input.read().map(Self::String),
            other => {
                support::unlisted("a number or a string", "Size", other)
                    .map(Self::Unknown)
            }
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            None,
            true,
            &[<f64 as support::Model>::form, <String as support::Model>::form],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::Number(member) => support::Model::output(member),
            Self::String(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(Size);

support::variants! {
    Size;
    Number(f64): is_number, as_number, into_number, from;
    String(String): is_string, as_string, into_string, from, text;
}

support::as_str! {
    Size: String
}

support::show! {
    Size: Number(member), String(member)
}
