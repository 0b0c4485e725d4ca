// @generated from typescript/models/caption.md by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::Translated;

/// Words, lines of words, or none at all
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Caption {
    /// a string
    String(String),
    /// a list, each item a string
    List(Vec<String>),
    /// a number
    Number(f64),
    /// a boolean
    Boolean(bool),
    /// `Translated`
    Translated(Translated),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl Caption {
    const LISTS: support::Untagged<Self> = support::Untagged {
        name: "Caption",
        form: <Self as support::Model>::form,
        members: &[support::Choice::new(1, |input| input.read().map(Self::List))],
        unknown: Some(Self::Unknown),
    };

    const OBJECTS: support::Untagged<Self> = support::Untagged {
        name: "Caption",
        form: <Self as support::Model>::form,
        members: &[support::Choice::new(4, |input| input.read().map(Self::Translated))],
        unknown: Some(Self::Unknown),
    };
}

impl support::Model for Caption {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        match input {
            support::Input::Boolean(_) => input.read().map(Self::Boolean),
            support::Input::Number(_) => input.read().map(Self::Number),
            support::Input::Text(_) => input.read().map(Self::String),
            support::Input::List(_) => Self::LISTS.decode(input),
            support::Input::Object(_) => Self::OBJECTS.decode(input),
            other => {
                support::unlisted(
                        "a boolean, a number, a string, a list or an object",
                        "Caption",
                        other,
                    )
                    .map(Self::Unknown)
            }
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            None,
            true,
            &[
                <String as support::Model>::form,
                <Vec<String> as support::Model>::form,
                <f64 as support::Model>::form,
                <bool as support::Model>::form,
                <Translated as support::Model>::form,
            ],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::String(member) => support::Model::output(member),
            Self::List(member) => support::Model::output(member),
            Self::Number(member) => support::Model::output(member),
            Self::Boolean(member) => support::Model::output(member),
            Self::Translated(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(Caption);

support::variants! {
    Caption;
    String(String): is_string, as_string, into_string, from, text;
    List(Vec<String>): is_list, as_list, into_list, from, list;
    Number(f64): is_number, as_number, into_number, from;
    Boolean(bool): is_boolean, as_boolean, into_boolean, from;
    Translated(Translated): is_translated, as_translated, into_translated, from, back;
}

support::as_str! {
    Caption: String
}

support::makers! {
    Caption;
    Translated(Translated) translated(en: into String);
}

support::show! {
    Caption: String(member), List(member), Number(member), Boolean(member), Translated(member)
}
