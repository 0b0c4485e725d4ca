// @generated from templates/support/src/support/numeral.rs by `fieldtable codegen`. Do not edit.

//! `Numeral`: a number, as exact as the deserializer delivers it.

use std::borrow::Cow;

use serde_json::{Number, Value};

use super::decode_error::DecodeError;

/// A number, as exact as the deserializer delivers it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Numeral<'a> {
    Integer(i64),
    /// Beyond `i64`.
    Unsigned(u64),
    Fraction(f64),
    /// Beyond the others, or by a `serde_json` with `arbitrary_precision`.
    Digits(&'a &'a str),
}

impl<'a> Numeral<'a> {
    #[inline]
    /// The number as an integer, where that is exact. 1.0 is one.
    pub(crate) fn integer(self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(value),
            Self::Unsigned(_) => None,
            Self::Fraction(value) => whole(value),
            Self::Digits(text) => text.parse().ok().or_else(|| text.parse().ok().and_then(whole)),
        }
    }

    /// The nearest `f64`, unless that is infinite.
    #[allow(clippy::cast_precision_loss, reason = "a float is asked for, and the nearest one is it")]
    pub(crate) fn float(self) -> Option<f64> {
        match self {
            Self::Integer(value) => Some(value as f64),
            Self::Unsigned(value) => Some(value as f64),
            Self::Fraction(value) => Some(value).filter(|v| v.is_finite()),
            Self::Digits(text) => text.parse().ok().filter(|v: &f64| v.is_finite()),
        }
    }

    /// The number's text.
    pub(crate) fn text(self) -> Cow<'a, str> {
        match self {
            Self::Integer(value) => value.to_string().into(),
            Self::Unsigned(value) => value.to_string().into(),
            Self::Fraction(value) => {
                Number::from_f64(value).map_or_else(|| value.to_string(), |n| n.to_string()).into()
            }
            Self::Digits(text) => (*text).into(),
        }
    }

    pub(crate) fn value(self) -> Result<Value, DecodeError> {
        let number = match self {
            Self::Integer(value) => Some(value.into()),
            Self::Unsigned(value) => Some(value.into()),
            Self::Fraction(value) => Number::from_f64(value),
            Self::Digits(text) => text.parse().ok(),
        };
        number.map(Value::Number).ok_or_else(|| DecodeError::new(format!("`{}` is not a number of JSON", self.text())))
    }
}

/// The integer that a float is, where it is one.
#[inline]
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::float_cmp,
    reason = "what is lost shows in the comparison"
)]
pub(crate) fn whole(value: f64) -> Option<i64> {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    let integer = value as i64;
    (integer as f64 == value && value < LIMIT).then_some(integer)
}
