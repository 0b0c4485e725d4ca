// @generated from typescript/models/word.md by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::Figure;

/// A text, or a figure.
///
/// Used by [`Figure`](crate::Figure).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Word {
    /// `Figure`
    Figure(Box<Figure>),
    /// a string
    String(String),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl Word {
    const STRINGS: support::Untagged<Self> = support::Untagged {
        name: "Word",
        form: <Self as support::Model>::form,
        members: &[
            support::Choice::new(0, |input| input.read().map(Self::Figure)),
            support::Choice::new(1, |input| input.read().map(Self::String)),
        ],
        unknown: Some(Self::Unknown),
    };
}

impl support::Model for Word {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        match input {
            support::Input::Number(_) => input.read().map(Self::Figure),
            support::Input::Text(_) => Self::STRINGS.decode(input),
            other => {
                support::unlisted("a number or a string", "Word", other)
                    .map(Self::Unknown)
            }
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            None,
            true,
            &[<Box<Figure> as support::Model>::form, <String as support::Model>::form],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::Figure(member) => support::Model::output(member),
            Self::String(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(Word);

support::variants! {
    Word;
    Figure(Box<Figure>): is_figure, as_figure, into_figure, from;
    String(String): is_string, as_string, into_string, from, text;
}

support::as_str! {
    Word: String
}

support::show! {
    Word: Figure(member), String(member)
}
