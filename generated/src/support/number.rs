// @generated from templates/support/src/support/number.rs by `fieldtable codegen`. Do not edit.

//! Numbers of any size: decimals and integers, kept as they came.

use std::fmt;

use serde_json::{Number, Value};

use super::{
    decode_error::DecodeError,
    fit::Fit,
    form::Form,
    input::Input,
    model::{Model, serde},
    output::Output,
};

/// A decimal of any precision.
///
/// It is the text as it came, in a string or as a number, and is written back as the same kind.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal(Digits);

/// An integer of any size.
///
/// It is the text as it came, in a string or as a number, and is written back as the same kind. A number beyond 64
/// bits is exact in a string, and as a number where `serde_json` has its feature `arbitrary_precision`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BigInt(Digits);

/// A number's text, and how it stands in JSON.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Digits {
    Text(String),
    Number(String),
}

impl Digits {
    fn as_str(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number(text) => text,
        }
    }

    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        match input {
            Input::Text(text) => Ok(Self::Text(text.take())),
            Input::Number(number) => Ok(Self::Number(number.text().into_owned())),
            other => Err(other.refuse("a number or a string")),
        }
    }

    fn output(&self) -> Output<'_> {
        match self {
            Self::Text(text) => Output::Text(text),
            Self::Number(text) => Output::Digits(text),
        }
    }
}

macro_rules! number {
    ($type:ident) => {
        impl $type {
            /// The text as it came.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// Whether it is a number in JSON, not a string.
            #[must_use]
            pub fn is_number(&self) -> bool {
                matches!(self.0, Digits::Number(_))
            }
        }

        impl From<String> for $type {
            fn from(text: String) -> Self {
                Self(Digits::Text(text))
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                Self(Digits::Text(text.to_owned()))
            }
        }

        impl From<i64> for $type {
            fn from(value: i64) -> Self {
                Self(Digits::Number(value.to_string()))
            }
        }

        impl From<Number> for $type {
            fn from(value: Number) -> Self {
                Self(Digits::Number(value.to_string()))
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $type {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $type {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match &self.0 {
                    Digits::Text(text) => fmt::Debug::fmt(text, f),
                    Digits::Number(text) => f.write_str(text),
                }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl Model for $type {
            fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
                Digits::decode(input).map(Self)
            }

            fn form() -> Form {
                Form::Plain(|value| match value {
                    Value::Number(_) => Fit::EXACT,
                    value => Fit::loose(2).when(value.is_string()),
                })
            }

            fn output(&self) -> Output<'_> {
                self.0.output()
            }
        }

        serde!($type);
    };
}

number!(Decimal);
number!(BigInt);
