// @generated from typescript/models/figure.md by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::Word;

/// A number, or a word.
///
/// Used by [`Word`](crate::Word).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Figure {
    /// `Word`
    Word(Word),
    /// a number
    Number(f64),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl Figure {
    const NUMBERS: support::Untagged<Self> = support::Untagged {
        name: "Figure",
        form: <Self as support::Model>::form,
        members: &[
            support::Choice::new(0, |input| input.read().map(Self::Word)),
            support::Choice::new(1, |input| input.read().map(Self::Number)),
        ],
        unknown: Some(Self::Unknown),
    };
}

impl support::Model for Figure {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        match input {
            support::Input::Number(_) => Self::NUMBERS.decode(input),
            support::Input::Text(_) => input.read().map(Self::Word),
            other => {
                support::unlisted("a number or a string", "Figure", other)
                    .map(Self::Unknown)
            }
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            None,
            true,
            &[<Word as support::Model>::form, <f64 as support::Model>::form],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::Word(member) => support::Model::output(member),
            Self::Number(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(Figure);

support::variants! {
    Figure;
    Word(Word): is_word, as_word, into_word, from;
    Number(f64): is_number, as_number, into_number, from;
}

support::show! {
    Figure: Word(member), Number(member)
}
