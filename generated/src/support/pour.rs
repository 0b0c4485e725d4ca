// @generated from templates/support/pour.rs by `cargo xtask codegen`. Do not edit.
//! `pour`: from a serde deserializer into a slot; all that is compiled once for each deserializer.

use std::{fmt, sync::LazyLock};

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Map, Number, Value};

use super::{
    entries::{Entries, Known, Tag, TagSlot},
    failure::{Failure, MARK},
    fill::Filling,
    found::{Found, List, Numeral, Text},
    slot::{Filled, Named, Slot},
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

/// Fills a slot with JSON that was read before.
pub(crate) fn pour_value<'de, D: Deserializer<'de>>(value: D, slot: &mut dyn Slot) -> Result<Filled, Failure> {
    let mut failure = None;
    (Pour { slot, failure: &mut failure })
        .deserialize(value)
        .map_err(|error| failure.unwrap_or_else(|| Failure::new(error.to_string())))
}

/// What reads the entries of one object.
pub(crate) trait Source {
    /// Reads on until the tag is found, and keeps what stands before it.
    fn tag(&mut self, tag: &str, known: &Known<'_>, before: &mut Vec<(String, Value)>) -> Result<Tag, Failure>;
    /// Fills the slots of an object with all that follows.
    fn fill(&mut self, filling: &mut Filling<'_, '_>) -> Result<(), Failure>;
    /// Fills a slot with each entry that follows.
    fn pour(&mut self, slot: &mut dyn Named) -> Result<(), Failure>;
    /// Adds all that follows, as it came.
    fn values(&mut self, to: &mut Map<String, Value>) -> Result<(), Failure>;
}

/// What reads the items of one list.
pub(crate) trait Elements {
    /// How many items follow, if that is known.
    fn hint(&self) -> usize;
    /// Fills the slot with each item in turn.
    fn pour(&mut self, slot: &mut dyn Slot) -> Result<(), Failure>;
    /// All items, as they came.
    fn values(&mut self) -> Result<Vec<Value>, Failure>;
}

/// A visitor that takes any value. Our failure travels beside the deserializer's error, so that neither loses anything.
struct Pour<'s> {
    slot: &'s mut dyn Slot,
    failure: &'s mut Option<Failure>,
}

impl Pour<'_> {
    #[inline]
    fn give<E: Error>(self, found: Found<'_>) -> Result<Filled, E> {
        self.slot.fill(found).map_err(|failure| {
            *self.failure = Some(failure);
            E::custom(MARK)
        })
    }

    /// Like `give`, where an error of the deserializer may be behind the failure.
    fn give_live<E: Error>(
        result: Result<Filled, Failure>,
        error: Option<E>,
        to: &mut Option<Failure>,
    ) -> Result<Filled, E> {
        result.map_err(|failure| {
            error.unwrap_or_else(|| {
                *to = Some(failure);
                E::custom(MARK)
            })
        })
    }
}

impl<'de> DeserializeSeed<'de> for Pour<'_> {
    type Value = Filled;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Filled, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Pour<'_> {
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
        self.give(Found::Number(Numeral::Digits(&value.to_string())))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Filled, E> {
        self.give(Found::Number(Numeral::Digits(&value.to_string())))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Filled, E> {
        self.give(Found::Number(Numeral::Fraction(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Filled, E> {
        self.give(Found::Text(Text::Borrowed(value)))
    }

    fn visit_string<E: Error>(self, mut value: String) -> Result<Filled, E> {
        self.give(Found::Text(Text::Owned(&mut value)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Filled, A::Error> {
        let mut live = Live { access: items, first: None, error: None };
        let result = self.slot.fill(Found::List(List::new(&mut live)));
        Self::give_live(result, live.error, self.failure)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Filled, A::Error> {
        let first = if *DIGITS { entries.next_key::<String>()? } else { None };
        if first.as_deref() == Some(NUMBER) {
            let digits: String = entries.next_value()?;
            return self.give(Found::Number(Numeral::Digits(&digits)));
        }
        if *DIGITS && first.is_none() {
            return self.give(Found::Object(Entries::empty()));
        }
        let mut live = Live { access: entries, first, error: None };
        let result = self.slot.fill(Found::Object(Entries::new(&mut live)));
        Self::give_live(result, live.error, self.failure)
    }
}

/// The key by which a serde_json with `arbitrary_precision` delivers the text of a number as a map.
const NUMBER: &str = "$serde_json::private::Number";

/// Whether serde_json has `arbitrary_precision`, which any crate in a build may turn on.
static DIGITS: LazyLock<bool> =
    LazyLock::new(|| "1.10".parse::<Number>().is_ok_and(|number| number.to_string() == "1.10"));

/// What serde lends us to read a list or an object.
struct Live<A, E> {
    access: A,
    /// A key that was read to see whether the object is one.
    first: Option<String>,
    /// The deserializer's own error, which goes out untouched: its category tells the end of input from wrong text.
    error: Option<E>,
}

impl<A, E: Error> Live<A, E> {
    #[cold]
    fn foreign(&mut self, error: E) -> Failure {
        self.error = Some(error);
        Failure::foreign()
    }

    #[cold]
    fn failed(&mut self, error: E, failure: Option<Failure>) -> Failure {
        match failure {
            Some(failure) => failure.seen_at(&error),
            None => self.foreign(error),
        }
    }
}

impl<'de, A: MapAccess<'de, Error = E>, E: Error> Live<A, E> {
    /// The next key, unless it is the one that is wanted.
    #[inline]
    fn next_key(&mut self, wanted: Option<&str>) -> Result<Option<Key>, Failure> {
        if let Some(key) = self.first.take() {
            return Ok(Some(if wanted == Some(key.as_str()) { Key::Wanted } else { Key::Other(key) }));
        }
        self.access.next_key_seed(WantedKey(wanted)).map_err(|error| self.foreign(error))
    }

    #[inline]
    fn next_value(&mut self, slot: &mut dyn Slot) -> Result<Filled, Failure> {
        let mut failure = None;
        match self.access.next_value_seed(Pour { slot, failure: &mut failure }) {
            Ok(filled) => Ok(filled),
            Err(error) => Err(self.failed(error, failure)),
        }
    }

    #[inline]
    fn next_field(&mut self, filling: &mut Filling<'_, '_>) -> Result<Option<usize>, Failure> {
        if let Some(key) = self.first.take() {
            return Ok(Some(filling.find(&key)));
        }
        self.access.next_key_seed(FieldKey(filling)).map_err(|error| self.foreign(error))
    }
}

impl<'de, A: MapAccess<'de, Error = E>, E: Error> Source for Live<A, E> {
    fn tag(&mut self, tag: &str, known: &Known<'_>, before: &mut Vec<(String, Value)>) -> Result<Tag, Failure> {
        while let Some(key) = self.next_key(Some(tag))? {
            if let Key::Other(key) = key {
                before.push((key, self.access.next_value().map_err(|error| self.foreign(error))?));
                continue;
            }
            let mut slot = TagSlot::new(known);
            self.next_value(&mut slot)?;
            before.extend(slot.value.map(|value| (tag.to_owned(), value)));
            return Ok(slot.tag);
        }
        Ok(Tag::Missing)
    }

    fn fill(&mut self, filling: &mut Filling<'_, '_>) -> Result<(), Failure> {
        while let Some(at) = self.next_field(filling)? {
            let filled = self.next_value(filling.slot(at));
            filling.filled(at, filled)?;
        }
        Ok(())
    }

    fn pour(&mut self, slot: &mut dyn Named) -> Result<(), Failure> {
        while let Some(key) = self.next_key(None)? {
            slot.name(key.into_name());
            self.next_value(slot.slot())?;
        }
        Ok(())
    }

    fn values(&mut self, to: &mut Map<String, Value>) -> Result<(), Failure> {
        while let Some(key) = self.next_key(None)? {
            to.insert(key.into_name(), self.access.next_value().map_err(|error| self.foreign(error))?);
        }
        Ok(())
    }
}

impl<'de, A: SeqAccess<'de, Error = E>, E: Error> Elements for Live<A, E> {
    fn hint(&self) -> usize {
        // Not more than a page of memory on the word of a deserializer.
        self.access.size_hint().unwrap_or(0).min(64)
    }

    fn pour(&mut self, slot: &mut dyn Slot) -> Result<(), Failure> {
        for index in 0.. {
            let mut failure = None;
            match self.access.next_element_seed(Pour { slot, failure: &mut failure }) {
                Ok(Some(_)) => {}
                Ok(None) => break,
                Err(error) => return Err(self.failed(error, failure).at_index(index)),
            }
        }
        Ok(())
    }

    fn values(&mut self) -> Result<Vec<Value>, Failure> {
        let mut values = Vec::with_capacity(self.hint());
        loop {
            match self.access.next_element() {
                Ok(Some(value)) => values.push(value),
                Ok(None) => return Ok(values),
                Err(error) => return Err(self.foreign(error)),
            }
        }
    }
}

/// A key of an object.
enum Key {
    /// The one that was searched.
    Wanted,
    Other(String),
}

impl Key {
    fn into_name(self) -> String {
        match self {
            Self::Wanted => String::new(),
            Self::Other(name) => name,
        }
    }
}

/// Reads a key, which is kept unless it is the one that is searched.
struct WantedKey<'k>(Option<&'k str>);

impl<'de> DeserializeSeed<'de> for WantedKey<'_> {
    type Value = Key;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for WantedKey<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<Key, E> {
        Ok(if self.0 == Some(key) { Key::Wanted } else { Key::Other(key.to_owned()) })
    }

    #[inline]
    fn visit_string<E: Error>(self, key: String) -> Result<Key, E> {
        Ok(if self.0 == Some(key.as_str()) { Key::Wanted } else { Key::Other(key) })
    }
}

/// Finds the field that a key names.
struct FieldKey<'f, 'a, 's>(&'f mut Filling<'a, 's>);

impl<'de> DeserializeSeed<'de> for FieldKey<'_, '_, '_> {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for FieldKey<'_, '_, '_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        Ok(self.0.find(key))
    }
}
