// @generated from templates/support/src/support/input.rs by `fieldtable codegen`. Do not edit.

//! `Input`: what stands in the JSON where a value is expected.

use std::mem;

use serde_json::Value;

use super::{
    decode_error::DecodeError, entries::Entries, model::Model, numeral::Numeral, slot::Slot, streaming::Elements,
};

/// What stands in the JSON where a value is expected.
///
/// It is two words wide and so travels in registers, which is most of what makes reading fast.
pub(crate) enum Input<'a> {
    Null,
    Boolean(bool),
    Number(Numeral<'a>),
    Text(&'a mut Text<'a>),
    List(&'a mut List<'a>),
    Object(&'a mut Entries<'a>),
}

impl<'a> Input<'a> {
    /// Makes a value of it.
    #[inline]
    pub(crate) fn read<T: Model>(self) -> Result<T, DecodeError> {
        T::decode(self)
    }

    /// The text of a string.
    #[inline]
    pub(crate) fn text(self, expected: &str) -> Result<&'a mut Text<'a>, DecodeError> {
        match self {
            Self::Text(text) => Ok(text),
            other => Err(other.refuse(expected)),
        }
    }

    /// The text of a string, for the type `name`.
    #[inline]
    pub(crate) fn text_for(self, name: &str) -> Result<&'a mut Text<'a>, DecodeError> {
        match self {
            Self::Text(text) => Ok(text),
            other => Err(other.refuse_for("a string", name)),
        }
    }

    /// The same, if it is a number, for the type `name`.
    pub(crate) fn number_for(self, name: &str) -> Result<Self, DecodeError> {
        match self {
            Self::Number(_) => Ok(self),
            other => Err(other.refuse_for("a number", name)),
        }
    }

    /// The entries of an object, for the type `name`.
    #[inline]
    pub(crate) fn object(self, name: &str) -> Result<&'a mut Entries<'a>, DecodeError> {
        match self {
            Self::Object(entries) => Ok(entries),
            other => Err(other.refuse_for("an object", name)),
        }
    }

    /// All of it, as it came.
    pub(crate) fn value(self) -> Result<Value, DecodeError> {
        match self {
            Self::Null => Ok(Value::Null),
            Self::Boolean(value) => Ok(Value::Bool(value)),
            Self::Number(number) => number.value(),
            Self::Text(text) => Ok(Value::String(text.take())),
            Self::List(list) => list.values().map(Value::Array),
            Self::Object(entries) => entries.map().map(Value::Object),
        }
    }

    /// Says what was expected instead: "a number".
    #[cold]
    pub(crate) fn refuse(self, expected: &str) -> DecodeError {
        DecodeError::new(format!("invalid type: {}, expected {expected}", self.describe()))
    }

    /// Says what was expected instead, and for which type.
    #[cold]
    pub(crate) fn refuse_for(self, expected: &str, name: &str) -> DecodeError {
        DecodeError::new(format!("invalid type: {}, expected {expected} for {name}", self.describe()))
    }

    /// The kind only: for what must not be repeated.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::Text(_) => "a string",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }

    fn describe(&self) -> String {
        match self {
            Self::Boolean(value) => format!("boolean `{value}`"),
            Self::Number(number) => format!("number `{}`", number.text()),
            Self::Text(text) => format!("string {}", quote(text.as_str())),
            other => other.kind().to_owned(),
        }
    }
}

/// A text in quotes; a long one is cut.
pub(crate) fn quote(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{:?}…", text.get(..end).unwrap_or_default()),
        None => format!("{text:?}"),
    }
}

/// The text of a string, which may be taken without a copy.
pub(crate) enum Text<'a> {
    Borrowed(&'a str),
    Owned(&'a mut String),
}

impl Text<'_> {
    /// The text; what is left is undefined.
    #[inline]
    pub(crate) fn take(&mut self) -> String {
        match self {
            Self::Borrowed(text) => (*text).to_owned(),
            Self::Owned(text) => mem::take(text),
        }
    }

    #[inline]
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Borrowed(text) => text,
            Self::Owned(text) => text,
        }
    }
}

/// The items of a list, each of which can be read once.
pub(crate) struct List<'a>(&'a mut dyn Elements);

impl<'a> List<'a> {
    pub(crate) fn new(elements: &'a mut dyn Elements) -> Self {
        Self(elements)
    }

    /// How many items there are, if that is known.
    pub(crate) fn hint(&self) -> usize {
        self.0.hint()
    }

    /// Fills the slot with each item in turn.
    pub(crate) fn drive(&mut self, slot: &mut dyn Slot) -> Result<(), DecodeError> {
        self.0.drive(slot)
    }

    /// All items, as they came.
    pub(crate) fn values(&mut self) -> Result<Vec<Value>, DecodeError> {
        self.0.values()
    }
}
