// @generated from templates/support/src/support/output.rs by `fieldtable codegen`. Do not edit.

//! `Output`: a value on its way out.

use std::fmt;

use serde::{
    Serialize, Serializer,
    ser::{Error, SerializeMap, SerializeSeq},
};
use serde_json::{Number, Value};

use super::{
    members::{Members, write_members},
    numeral::whole,
};

/// A value on its way out.
#[derive(Clone, Copy)]
pub(crate) enum Output<'a> {
    Null,
    Boolean(bool),
    Integer(i64),
    Fraction(f64),
    /// A number by its text.
    Digits(&'a str),
    Text(&'a str),
    Value(&'a Value),
    /// JSON that was kept as text.
    Json(&'a str),
    List(&'a dyn Items),
    Map(&'a dyn Pairs),
    Object(&'a dyn Members),
}

/// What takes the entries of an object on its way out.
pub(crate) type To<'t> = &'t mut dyn FnMut(&str, &Output<'_>);

/// The items of a list on its way out.
pub(crate) trait Items {
    fn len(&self) -> usize;
    fn each(&self, to: &mut dyn FnMut(&Output<'_>));
}

/// The entries of a map on its way out.
pub(crate) trait Pairs {
    fn len(&self) -> usize;
    fn has(&self, name: &str) -> bool;
    fn each(&self, to: To<'_>);
}

impl Output<'_> {
    /// Whether it is a list or a map without entries.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::List(items) => items.len() == 0,
            Self::Map(pairs) => pairs.len() == 0,
            _ => false,
        }
    }
}

impl Serialize for Output<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Null => serializer.serialize_none(),
            Self::Boolean(value) => serializer.serialize_bool(value),
            Self::Integer(value) => serializer.serialize_i64(value),
            Self::Fraction(value) => fraction(value, serializer),
            Self::Digits(text) => digits(text, serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Value(value) => value.serialize(serializer),
            Self::Json(text) => json(text, serializer),
            Self::List(items) => list(items, serializer),
            Self::Map(pairs) => map(pairs, serializer),
            Self::Object(members) => object(members, serializer),
        }
    }
}

fn fraction<S: Serializer>(value: f64, serializer: S) -> Result<S::Ok, S::Error> {
    match plain(value) {
        Some(integer) => serializer.serialize_i64(integer),
        None if value.is_finite() => serializer.serialize_f64(value),
        None => Err(not_a_number(value, None)),
    }
}

/// The integer as which a number is written: as JavaScript does, 100 and not 100.0. What is beyond 2^53 keeps its form,
/// and so does -0.0.
#[inline]
fn plain(value: f64) -> Option<i64> {
    whole(value).filter(|integer| integer.unsigned_abs() < 1 << 53 && (*integer != 0 || value.is_sign_positive()))
}

#[cold]
fn not_a_number<E: Error>(value: f64, key: Option<&str>) -> E {
    match key {
        Some(key) => E::custom(format_args!("`{key}`: {value} is not a number of JSON")),
        None => E::custom(format_args!("{value} is not a number of JSON")),
    }
}

#[inline(never)]
fn digits<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    text.parse::<Number>().map_err(S::Error::custom)?.serialize(serializer)
}

#[cold]
fn json<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serde_json::from_str::<Value>(text).map_err(S::Error::custom)?.serialize(serializer)
}

#[inline(never)]
fn list<S: Serializer>(items: &dyn Items, serializer: S) -> Result<S::Ok, S::Error> {
    let mut seq = serializer.serialize_seq(Some(items.len()))?;
    let mut done = Ok(());
    items.each(&mut |output| {
        if done.is_ok() {
            done = seq.serialize_element(output);
        }
    });
    done.and_then(|()| seq.end())
}

#[inline(never)]
fn map<S: Serializer>(pairs: &dyn Pairs, serializer: S) -> Result<S::Ok, S::Error> {
    let mut entries = Entries::<S>::begin(Some(pairs.len()), serializer)?;
    pairs.each(&mut |key, output| entries.write(key, output));
    entries.end()
}

#[inline(never)]
fn object<S: Serializer>(members: &dyn Members, serializer: S) -> Result<S::Ok, S::Error> {
    let mut entries = Entries::<S>::begin(None, serializer)?;
    write_members(members, &mut |key, output| entries.write(key, output));
    entries.end()
}

/// What is written of a map or an object, until an entry fails.
struct Entries<S: Serializer> {
    map: S::SerializeMap,
    done: Result<(), S::Error>,
}

impl<S: Serializer> Entries<S> {
    fn begin(len: Option<usize>, serializer: S) -> Result<Self, S::Error> {
        Ok(Self { map: serializer.serialize_map(len)?, done: Ok(()) })
    }

    #[inline]
    fn write(&mut self, key: &str, output: &Output<'_>) {
        if self.done.is_ok() {
            self.done = entry(&mut self.map, key, output);
        }
    }

    fn end(self) -> Result<S::Ok, S::Error> {
        self.done.and_then(|()| self.map.end())
    }
}

/// Writes an entry. What most of them are is told apart here, where it costs least.
#[inline]
fn entry<M: SerializeMap>(map: &mut M, key: &str, output: &Output<'_>) -> Result<(), M::Error> {
    match output {
        Output::Text(text) => map.serialize_entry(key, text),
        Output::Fraction(value) => match plain(*value) {
            Some(integer) => map.serialize_entry(key, &integer),
            None if value.is_finite() => map.serialize_entry(key, value),
            None => Err(not_a_number(*value, Some(key))),
        },
        output => map.serialize_entry(key, output),
    }
}

impl fmt::Debug for Output<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Output")
    }
}
