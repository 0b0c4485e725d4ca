// @generated from templates/support/view.rs by `cargo xtask codegen`. Do not edit.

//! `View`: a value on its way out.

use std::fmt;

use serde::{
    Serialize, Serializer,
    ser::{Error, SerializeMap, SerializeSeq},
};
use serde_json::{Number, Value};

use super::writer::{Members, write_object};

/// A value on its way out.
#[derive(Clone, Copy)]
pub(crate) enum View<'a> {
    Null,
    Boolean(bool),
    Integer(i64),
    Fraction(f64),
    /// A number by its text.
    Digits(&'a str),
    Text(&'a str),
    Value(&'a Value),
    List(&'a dyn Items),
    Map(&'a dyn Pairs),
    Object(&'a dyn Members),
}

/// The items of a list on its way out.
pub(crate) trait Items {
    fn len(&self) -> usize;
    fn each(&self, to: &mut dyn FnMut(&View<'_>));
}

/// The entries of a map on its way out.
pub(crate) trait Pairs {
    fn len(&self) -> usize;
    fn each(&self, to: &mut dyn FnMut(&str, &View<'_>));
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Null => serializer.serialize_none(),
            Self::Boolean(value) => serializer.serialize_bool(value),
            Self::Integer(value) => serializer.serialize_i64(value),
            Self::Fraction(value) => fraction(value, serializer),
            Self::Digits(text) => text.parse::<Number>().map_err(S::Error::custom)?.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Value(value) => value.serialize(serializer),
            Self::List(items) => list(items, serializer),
            Self::Map(pairs) => map(Some(pairs.len()), |to| pairs.each(to), serializer),
            Self::Object(object) => map(None, |to| write_object(object, to), serializer),
        }
    }
}

/// As JavaScript does, 100 is not written as 100.0. What is beyond 2^53 keeps its form, and so does -0.0.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::float_cmp,
    reason = "what is lost shows in the comparison"
)]
fn fraction<S: Serializer>(value: f64, serializer: S) -> Result<S::Ok, S::Error> {
    const LIMIT: f64 = 9_007_199_254_740_992.0;
    if !value.is_finite() {
        return Err(not_a_number(value, None));
    }
    let integer = value as i64;
    if integer as f64 == value && value.abs() < LIMIT && (integer != 0 || value.is_sign_positive()) {
        return serializer.serialize_i64(integer);
    }
    serializer.serialize_f64(value)
}

#[cold]
fn not_a_number<E: Error>(value: f64, key: Option<&str>) -> E {
    match key {
        Some(key) => E::custom(format_args!("`{key}`: {value} is not a number of JSON")),
        None => E::custom(format_args!("{value} is not a number of JSON")),
    }
}

fn list<S: Serializer>(items: &dyn Items, serializer: S) -> Result<S::Ok, S::Error> {
    let mut seq = serializer.serialize_seq(Some(items.len()))?;
    let mut done = Ok(());
    items.each(&mut |view| {
        if done.is_ok() {
            done = seq.serialize_element(view);
        }
    });
    done.and_then(|()| seq.end())
}

fn map<S: Serializer>(
    len: Option<usize>,
    each: impl FnOnce(&mut dyn FnMut(&str, &View<'_>)),
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(len)?;
    let mut done = Ok(());
    each(&mut |key, view| match view {
        _ if done.is_err() => {}
        View::Fraction(value) if !value.is_finite() => done = Err(not_a_number(*value, Some(key))),
        view => done = map.serialize_entry(key, view),
    });
    done.and_then(|()| map.end())
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("View")
    }
}
