//! `pour`: from a serde deserializer into a slot.

use std::{fmt, sync::LazyLock};

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::Number;

use super::{
    entries::Entries,
    failure::{Failure, MARK},
    found::{Found, List, Text},
    live::Live,
    numeral::Numeral,
    slot::{Filled, Slot},
    step::step,
};

/// Fills a slot with what a deserializer delivers.
pub(crate) fn pour<'de, D: Deserializer<'de>>(deserializer: D, slot: &mut dyn Slot) -> Result<(), D::Error> {
    let mut failure = None;
    match (Pour { slot, failure: &mut failure }).deserialize(deserializer) {
        Ok(_) => Ok(()),
        Err(error) => Err(match failure {
            Some(failure) => D::Error::custom(failure.seen_at(&error)),
            None => error,
        }),
    }
}

/// A visitor that takes any value. Our failure travels beside the deserializer's error, so that neither loses anything.
pub(crate) struct Pour<'s, T: ?Sized> {
    pub(crate) slot: &'s mut T,
    pub(crate) failure: &'s mut Option<Failure>,
}

impl<T: Slot + ?Sized> Pour<'_, T> {
    #[inline]
    fn give<E: Error>(self, found: Found<'_>) -> Result<Filled, E> {
        step();
        match self.slot.fill(found) {
            Ok(filled) => Ok(filled),
            Err(failure) => Err(outer(failure, None, self.failure)),
        }
    }
}

/// The error for a failure, unless an error of the deserializer is behind it.
#[cold]
fn outer<E: Error>(failure: Failure, error: Option<E>, to: &mut Option<Failure>) -> E {
    error.unwrap_or_else(|| {
        *to = Some(failure);
        E::custom(MARK)
    })
}

impl<'de, T: Slot + ?Sized> DeserializeSeed<'de> for Pour<'_, T> {
    type Value = Filled;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Slot + ?Sized> Visitor<'de> for Pour<'_, T> {
    type Value = Filled;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Filled, E> {
        self.give(Found::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Filled, E> {
        self.give(Found::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Filled, E> {
        self.give(Found::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Filled, E> {
        self.give(Found::Number(Numeral::Integer(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Filled, E> {
        self.give(Found::Number(i64::try_from(value).map_or(Numeral::Unsigned(value), Numeral::Integer)))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Filled, E> {
        self.give(Found::Number(Numeral::Digits(&value.to_string().as_str())))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Filled, E> {
        self.give(Found::Number(Numeral::Digits(&value.to_string().as_str())))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Filled, E> {
        self.give(Found::Number(Numeral::Fraction(value)))
    }

    #[inline]
    fn visit_str<E: Error>(self, value: &str) -> Result<Filled, E> {
        self.give(Found::Text(&mut Text::Borrowed(value)))
    }

    fn visit_string<E: Error>(self, mut value: String) -> Result<Filled, E> {
        self.give(Found::Text(&mut Text::Owned(&mut value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Filled, A::Error> {
        let mut live = Live::new(items, None);
        match self.slot.fill(Found::List(&mut List::new(&mut live))) {
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
                return self.give(Found::Number(Numeral::Digits(&digits.as_str())));
            }
            if first.is_none() {
                return self.give(Found::Object(&mut Entries::empty()));
            }
        }
        let mut live = Live::new(entries, first);
        match self.slot.fill(Found::Object(&mut Entries::new(&mut live))) {
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
