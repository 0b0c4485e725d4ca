// @generated from templates/support/src/support/any_visitor.rs by `fieldtable codegen`. Do not edit.

//! `drive`: from a serde deserializer into a slot.

use std::{fmt, sync::LazyLock};

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::Number;

use super::{
    decode_error::{DecodeError, MARK},
    entries::Entries,
    input::{Input, List, Text},
    numeral::Numeral,
    slot::{Filled, Slot},
    step::step,
    streaming::Streaming,
};

/// Fills a slot with what a deserializer delivers.
pub(crate) fn drive<'de, D: Deserializer<'de>>(deserializer: D, slot: &mut dyn Slot) -> Result<(), D::Error> {
    let mut failure = None;
    match (AnyVisitor { slot, failure: &mut failure }).deserialize(deserializer) {
        Ok(_) => Ok(()),
        Err(error) => Err(match failure {
            Some(failure) => D::Error::custom(failure.seen_at(&error)),
            None => error,
        }),
    }
}

/// A visitor that takes any value. Our failure travels beside the deserializer's error, so that neither loses anything.
pub(crate) struct AnyVisitor<'s, T: ?Sized> {
    pub(crate) slot: &'s mut T,
    pub(crate) failure: &'s mut Option<DecodeError>,
}

impl<T: Slot + ?Sized> AnyVisitor<'_, T> {
    #[inline]
    fn give<E: Error>(self, input: Input<'_>) -> Result<Filled, E> {
        step();
        match self.slot.fill(input) {
            Ok(filled) => Ok(filled),
            Err(failure) => Err(outer(failure, None, self.failure)),
        }
    }
}

/// The error for a failure, unless an error of the deserializer is behind it.
#[cold]
fn outer<E: Error>(failure: DecodeError, error: Option<E>, to: &mut Option<DecodeError>) -> E {
    error.unwrap_or_else(|| {
        *to = Some(failure);
        E::custom(MARK)
    })
}

impl<'de, T: Slot + ?Sized> DeserializeSeed<'de> for AnyVisitor<'_, T> {
    type Value = Filled;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Slot + ?Sized> Visitor<'de> for AnyVisitor<'_, T> {
    type Value = Filled;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Filled, E> {
        self.give(Input::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Filled, E> {
        self.give(Input::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Filled, E> {
        self.give(Input::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Filled, E> {
        self.give(Input::Number(Numeral::Integer(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Filled, E> {
        self.give(Input::Number(i64::try_from(value).map_or(Numeral::Unsigned(value), Numeral::Integer)))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Filled, E> {
        self.give(Input::Number(Numeral::Digits(&value.to_string().as_str())))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Filled, E> {
        self.give(Input::Number(Numeral::Digits(&value.to_string().as_str())))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Filled, E> {
        self.give(Input::Number(Numeral::Fraction(value)))
    }

    #[inline]
    fn visit_str<E: Error>(self, value: &str) -> Result<Filled, E> {
        self.give(Input::Text(&mut Text::Borrowed(value)))
    }

    fn visit_string<E: Error>(self, mut value: String) -> Result<Filled, E> {
        self.give(Input::Text(&mut Text::Owned(&mut value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Filled, A::Error> {
        let mut live = Streaming::new(items, None);
        match self.slot.fill(Input::List(&mut List::new(&mut live))) {
            Ok(filled) => Ok(filled),
            Err(failure) => Err(outer(failure, live.into_error(), self.failure)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Filled, A::Error> {
        let mut first = None;
        if has_digits() {
            first = entries.next_key::<String>()?;
            if first.as_deref() == Some(NUMBER) {
                let digits: String = entries.next_value()?;
                return self.give(Input::Number(Numeral::Digits(&digits.as_str())));
            }
            if first.is_none() {
                return self.give(Input::Object(&mut Entries::empty()));
            }
        }
        let mut live = Streaming::new(entries, first);
        match self.slot.fill(Input::Object(&mut Entries::new(&mut live))) {
            Ok(filled) => Ok(filled),
            Err(failure) => Err(outer(failure, live.into_error(), self.failure)),
        }
    }
}

/// The key by which a `serde_json` with `arbitrary_precision` delivers the text of a number as a map.
const NUMBER: &str = "$serde_json::private::Number";

/// Whether `serde_json` has `arbitrary_precision`, which any crate in a build may turn on.
#[inline]
pub(crate) fn has_digits() -> bool {
    static DIGITS: LazyLock<bool> =
        LazyLock::new(|| "1.10".parse::<Number>().is_ok_and(|number| number.to_string() == "1.10"));
    *DIGITS
}
