// @generated from templates/support/src/support/enums.rs by `fieldtable codegen`. Do not edit.

//! Macros that make an enum stand as a value in JSON, by a table of its values: `open_enum! { Reset: Daily = "daily", }`.
//!
//! Errors are named by their types: `Self::Error` would be ambiguous beside a variant `Error`.

/// The values of an enum that may grow, and their texts or numbers.
macro_rules! open_values {
    ($type:ident, $plain:ty, $as:ident, $unknown:ident: $($value:ident = $wire:literal),* $(,)?) => {
        impl $type {
            /// Every value that the pages list.
            pub const ALL: &'static [Self] = &[$(Self::$value),*];

            /// The value on the wire.
            #[must_use]
            pub fn $as(&self) -> $plain {
                match self {
                    $(Self::$value => $wire,)*
                    Self::Unknown(value) => value.$as(),
                }
            }
        }

        impl From<$plain> for $type {
            fn from(value: $plain) -> Self {
                match value {
                    $($wire => Self::$value,)*
                    other => Self::Unknown($crate::support::$unknown::new(other)),
                }
            }
        }
    };
}

/// The values of an enum that does not grow, and their texts or numbers.
macro_rules! closed_values {
    ($type:ident, $plain:ty, $as:ident: $($value:ident = $wire:literal),* $(,)?) => {
        impl $type {
            /// Every value that the pages list.
            pub const ALL: &'static [Self] = &[$(Self::$value),*];

            /// The value on the wire.
            #[must_use]
            pub fn $as(&self) -> $plain {
                match self {
                    $(Self::$value => $wire,)*
                }
            }
        }

        impl TryFrom<$plain> for $type {
            type Error = $crate::support::UnexpectedValue;

            fn try_from(value: $plain) -> Result<Self, $crate::support::UnexpectedValue> {
                match value {
                    $($wire => Ok(Self::$value),)*
                    other => Err($crate::support::UnexpectedValue::new(stringify!($type), other, Self::ALL)),
                }
            }
        }
    };
}

/// An enum of strings that may grow, with a variant `Unknown(UnknownValue)`.
macro_rules! open_enum {
    ($type:ident: $($values:tt)*) => {
        $crate::support::open_values!($type, &str, as_str, UnknownValue: $($values)*);
        $crate::support::open_enum!($type);
    };
    ($type:ident) => {
        impl $crate::support::Model for $type {
            fn decode(input: $crate::support::Input<'_>) -> Result<Self, $crate::support::DecodeError> {
                Ok(Self::from(input.text_for(stringify!($type))?.as_str()))
            }

            $crate::support::open_form!();

            fn output(&self) -> $crate::support::Output<'_> {
                $crate::support::Output::Text(self.as_str())
            }
        }

        $crate::support::open_text_enum!($type);
    };
}

/// An enum that stands for a union of strings, and so keeps members of every kind, with a variant `Unknown(UnknownValue)`.
macro_rules! union_enum {
    ($type:ident: $($values:tt)*) => {
        $crate::support::open_values!($type, &str, as_str, UnknownValue: $($values)*);
        $crate::support::union_enum!($type);
    };
    ($type:ident) => {
        impl $crate::support::Model for $type {
            fn decode(input: $crate::support::Input<'_>) -> Result<Self, $crate::support::DecodeError> {
                match input {
                    $crate::support::Input::Text(text) => Ok(Self::from(text.as_str())),
                    other => $crate::support::unlisted("a string", stringify!($type), other)
                        .map(|value| Self::Unknown($crate::support::UnknownValue::json(&value))),
                }
            }

            $crate::support::open_form!();

            fn output(&self) -> $crate::support::Output<'_> {
                match self {
                    Self::Unknown(value) => value.output(),
                    known => $crate::support::Output::Text(known.as_str()),
                }
            }
        }

        $crate::support::open_text_enum!($type);
    };
}

/// The form of an enum of strings that may grow.
macro_rules! open_form {
    () => {
        fn form() -> $crate::support::Form {
            $crate::support::Form::Plain(|value| match value.as_str().map(Self::from) {
                Some(Self::Unknown(_)) => $crate::support::Fit::loose(2),
                known => $crate::support::Fit::LISTED.when(known.is_some()),
            })
        }
    };
}

/// What enums of strings that may grow have in common.
macro_rules! open_text_enum {
    ($type:ident) => {
        impl std::str::FromStr for $type {
            type Err = std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
                Ok(Self::from(value))
            }
        }

        impl From<String> for $type {
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }

        $crate::support::text_enum!($type);
    };
}

/// An enum of strings that does not grow.
macro_rules! closed_enum {
    ($type:ident: $($values:tt)*) => {
        $crate::support::closed_values!($type, &str, as_str: $($values)*);
        $crate::support::closed_enum!($type);
    };
    ($type:ident) => {
        impl $crate::support::Model for $type {
            fn decode(input: $crate::support::Input<'_>) -> Result<Self, $crate::support::DecodeError> {
                let text = input.text_for(stringify!($type))?;
                Self::try_from(text.as_str()).map_err(|value| $crate::support::unexpected(&value))
            }

            fn form() -> $crate::support::Form {
                $crate::support::Form::Plain(|value| {
                    let known = value.as_str().is_some_and(|value| Self::try_from(value).is_ok());
                    let other = || $crate::support::Fit::OTHER.when(value.is_string());
                    if known { $crate::support::Fit::LISTED } else { other() }
                })
            }

            fn output(&self) -> $crate::support::Output<'_> {
                $crate::support::Output::Text(self.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = $crate::support::UnexpectedValue;

            fn from_str(value: &str) -> Result<Self, $crate::support::UnexpectedValue> {
                Self::try_from(value)
            }
        }

        impl TryFrom<String> for $type {
            type Error = $crate::support::UnexpectedValue;

            fn try_from(value: String) -> Result<Self, $crate::support::UnexpectedValue> {
                Self::try_from(value.as_str())
            }
        }

        $crate::support::text_enum!($type);
    };
}

/// What enums of strings have in common.
macro_rules! text_enum {
    ($type:ident) => {
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
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

        $crate::support::serde!($type);
    };
}

/// An enum of whole numbers that may grow, with a variant `Unknown(UnknownNumber)`.
macro_rules! open_number_enum {
    ($type:ident: $($values:tt)*) => {
        $crate::support::open_values!($type, i64, as_i64, UnknownNumber: $($values)*);
        $crate::support::open_number_enum!($type);
    };
    ($type:ident) => {
        $crate::support::number_enum!($type, i64, as_i64, Integer, loose(2), |value| Ok($type::from(value)));
    };
}

/// An enum of whole numbers that does not grow.
macro_rules! closed_number_enum {
    ($type:ident: $($values:tt)*) => {
        $crate::support::closed_values!($type, i64, as_i64: $($values)*);
        $crate::support::closed_number_enum!($type);
    };
    ($type:ident) => {
        $crate::support::number_enum!($type, i64, as_i64, Integer, OTHER, $type::try_from);
    };
}

/// An enum of numbers that may grow, with a variant `Unknown(UnknownFraction)`.
macro_rules! open_fraction_enum {
    ($type:ident: $($values:tt)*) => {
        $crate::support::open_values!($type, f64, as_f64, UnknownFraction: $($values)*);
        $crate::support::open_fraction_enum!($type);
    };
    ($type:ident) => {
        $crate::support::number_enum!($type, f64, as_f64, Fraction, loose(2), |value| Ok($type::from(value)));
    };
}

/// An enum of numbers that does not grow.
macro_rules! closed_fraction_enum {
    ($type:ident: $($values:tt)*) => {
        $crate::support::closed_values!($type, f64, as_f64: $($values)*);
        $crate::support::closed_fraction_enum!($type);
    };
    ($type:ident) => {
        $crate::support::number_enum!($type, f64, as_f64, Fraction, OTHER, $type::try_from);
    };
}

/// What enums of numbers have in common.
macro_rules! number_enum {
    ($type:ident, $number:ty, $as:ident, $output:ident, $other:ident$(($loose:literal))?, $from:expr) => {
        impl $crate::support::Model for $type {
            fn decode(input: $crate::support::Input<'_>) -> Result<Self, $crate::support::DecodeError> {
                let from: fn($number) -> Result<Self, $crate::support::UnexpectedValue> = $from;
                from(<$number as $crate::support::Model>::decode(input.number_for(stringify!($type))?)?)
                    .map_err(|value| $crate::support::unexpected(&value))
            }

            fn form() -> $crate::support::Form {
                $crate::support::Form::Plain(|value| {
                    let known = Self::ALL.iter().any(|known| value.$as() == Some(known.$as()));
                    let other = || $crate::support::Fit::$other$(($loose))?.when(value.is_number());
                    if known { $crate::support::Fit::LISTED } else { other() }
                })
            }

            fn output(&self) -> $crate::support::Output<'_> {
                $crate::support::Output::$output(self.$as())
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.$as(), f)
            }
        }

        $crate::support::serde!($type);
    };
}

pub(crate) use {
    closed_enum, closed_fraction_enum, closed_number_enum, closed_values, number_enum, open_enum, open_form,
    open_fraction_enum, open_number_enum, open_text_enum, open_values, text_enum, union_enum,
};
