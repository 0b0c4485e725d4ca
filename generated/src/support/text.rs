// @generated from templates/support/src/support/text.rs by `fieldtable codegen`. Do not edit.

//! Strings that mean something: moments, dates and bytes, kept as they came.

use std::fmt;

use super::{
    decode_error::DecodeError,
    fit::Fit,
    form::Form,
    input::Input,
    model::{Model, serde},
    output::Output,
};

/// A moment, usually in the form of RFC 3339: `2026-01-31T12:00:00Z`.
///
/// It is the text as it came, so nothing is lost and reading never fails. Two are equal if their texts are; there is
/// no order, since texts with different offsets would sort wrongly. With the features `jiff` and `chrono` it becomes
/// a moment of these crates.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

/// A calendar date, usually in the form `2026-01-31`.
///
/// It is the text as it came, so nothing is lost and reading never fails. With the features `jiff` and `chrono` it
/// becomes a date of these crates.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date(String);

/// Bytes, as the base64 text that stands on the wire.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Bytes(String);

/// What these have in common with a string.
macro_rules! text {
    ($type:ident, $fit:expr) => {
        impl $type {
            /// The text as it came.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text as it came.
            #[must_use]
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl Model for $type {
            fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
                Ok(Self(input.text("a string")?.take()))
            }

            fn form() -> Form {
                Form::Plain(|value| {
                    let fit: fn(&str) -> Fit = $fit;
                    value.as_str().map_or(Fit::NONE, fit)
                })
            }

            fn output(&self) -> Output<'_> {
                Output::Text(&self.0)
            }
        }

        serde!($type);
        super::text::like_text!($type);
    };
}

/// Conversions and comparisons of a type with `as_str` and `From<String>`'s tuple shape.
macro_rules! like_text {
    ($type:ident) => {
        impl From<String> for $type {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<$type> for String {
            fn from(value: $type) -> Self {
                value.0
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
                fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

pub(crate) use like_text;

text!(Timestamp, |text| if starts_with_date(text) { Fit::LISTED } else { Fit::loose(2) });
text!(Date, |text| if starts_with_date(text) { Fit::LISTED } else { Fit::loose(2) });
text!(Bytes, |_| Fit::loose(2));

/// Whether a text begins like `2026-01-31`.
fn starts_with_date(text: &str) -> bool {
    text.len() >= 10
        && text.bytes().zip("dddd-dd-dd".bytes()).all(|(own, form)| match form {
            b'd' => own.is_ascii_digit(),
            form => own == form,
        })
}
