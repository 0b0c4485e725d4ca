// @generated from python/models/light.md by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::Coin;

/// One of several types: a string and a list, each item `Coin`.
///
/// Used by [`Case`](crate::Case).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Light {
    /// a string
    String(String),
    /// a list, each item `Coin`
    List(Vec<Coin>),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl Light {
    const LISTS: support::Untagged<Self> = support::Untagged {
        name: "Light",
        form: <Self as support::Model>::form,
        members: &[support::Choice::new(1, |input| input.read().map(Self::List))],
        unknown: Some(Self::Unknown),
    };
}

impl support::Model for Light {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        match input {
            support::Input::Text(_) => input.read().map(Self::String),
            support::Input::List(_) => Self::LISTS.decode(input),
            other => {
                support::unlisted("a string or a list", "Light", other)
                    .map(Self::Unknown)
            }
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            None,
            true,
            &[<String as support::Model>::form, <Vec<Coin> as support::Model>::form],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::String(member) => support::Model::output(member),
            Self::List(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(Light);

support::variants! {
    Light;
    String(String): is_string, as_string, into_string, from, text;
    List(Vec<Coin>): is_list, as_list, into_list, from, list;
}

support::as_str! {
    Light: String
}

support::show! {
    Light: String(member), List(member)
}
