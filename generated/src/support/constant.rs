// @generated from templates/support/src/support/constant.rs by `fieldtable codegen`. Do not edit.

//! `True` and `False`: booleans of one value.

use super::{
    decode_error::DecodeError,
    fit::Fit,
    form::Form,
    input::Input,
    model::{Model, serde},
    output::Output,
};

macro_rules! constant {
    ($type:ident = $value:literal) => {
        #[doc = concat!("`", stringify!($value), "`, where the pages allow nothing else.")]
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $type;

        impl From<$type> for bool {
            fn from(_: $type) -> Self {
                $value
            }
        }

        impl Model for $type {
            fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
                match input {
                    Input::Boolean($value) => Ok(Self),
                    other => Err(other.refuse(concat!("`", stringify!($value), "`"))),
                }
            }

            fn form() -> Form {
                Form::Plain(|value| match value.as_bool() {
                    Some($value) => Fit::EXACT,
                    other => Fit::OTHER.when(other.is_some()),
                })
            }

            fn output(&self) -> Output<'_> {
                Output::Boolean($value)
            }
        }

        serde!($type);
    };
}

constant!(True = true);
constant!(False = false);
