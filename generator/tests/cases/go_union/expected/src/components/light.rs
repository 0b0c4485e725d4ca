// @generated from go/models/components/light.md by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support;
use super::Coin;

/// One of several types: `Coin` and a string.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Light {
    /// `Coin`
    Coin(Coin),
    /// a string
    String(String),
    /// A member that the pages do not list, as it came.
    Unknown(Value),
}

impl Light {
    const OBJECTS: support::Untagged<Self> = support::Untagged {
        name: "Light",
        form: <Self as support::Model>::form,
        members: &[support::Choice::new(0, |input| input.read().map(Self::Coin))],
        unknown: Some(Self::Unknown),
    };
}

impl support::Model for Light {
    fn decode(input: support::Input<'_>) -> Result<Self, support::DecodeError> {
        match input {
            support::Input::Text(_) => input.read().map(Self::String),
            support::Input::Object(_) => Self::OBJECTS.decode(input),
            other => {
                support::unlisted("a string or an object", "Light", other)
                    .map(Self::Unknown)
            }
        }
    }

    fn form() -> support::Form {
        static KIN: support::Kin = support::Kin::new(
            None,
            true,
            &[<Coin as support::Model>::form, <String as support::Model>::form],
        );
        support::Form::Union(&KIN)
    }

    fn output(&self) -> support::Output<'_> {
        match self {
            Self::Coin(member) => support::Model::output(member),
            Self::String(member) => support::Model::output(member),
            Self::Unknown(value) => support::Model::output(value),
        }
    }
}

support::serde!(Light);

support::variants! {
    Light;
    Coin(Coin): is_coin, as_coin, into_coin, from, back;
    String(String): is_string, as_string, into_string, from, text;
}

support::as_str! {
    Light: String
}

support::makers! {
    Light;
    Coin(Coin) coin(metal: into String);
}

support::show! {
    Light: Coin(member), String(member)
}
