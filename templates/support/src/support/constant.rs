//! `True` and `False`: booleans of one value.

use super::{
    failure::Failure,
    fit::Fit,
    form::Form,
    found::Found,
    view::View,
    wire::{Wire, serde},
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

        impl Wire for $type {
            fn decode(found: Found<'_>) -> Result<Self, Failure> {
                match found {
                    Found::Boolean($value) => Ok(Self),
                    other => Err(other.refuse(concat!("`", stringify!($value), "`"))),
                }
            }

            fn form() -> Form {
                Form::Plain(|value| match value.as_bool() {
                    Some($value) => Fit::EXACT,
                    other => Fit::OTHER.when(other.is_some()),
                })
            }

            fn view(&self) -> View<'_> {
                View::Boolean($value)
            }
        }

        serde!($type);
    };
}

constant!(True = true);
constant!(False = false);
