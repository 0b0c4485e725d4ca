// @generated from templates/support/src/support/key.rs by `fieldtable codegen`. Do not edit.

//! `Key`: a key of an object, on its way in.

use std::fmt;

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, Visitor},
};

use super::object_reader::ObjectReader;

/// A key of an object.
pub(crate) enum Key {
    /// The one that is wanted.
    Wanted,
    Other(String),
}

impl Key {
    #[inline]
    pub(crate) fn of(key: String, wanted: Option<&str>) -> Self {
        if wanted == Some(key.as_str()) { Self::Wanted } else { Self::Other(key) }
    }

    /// The key, where none is wanted.
    pub(crate) fn into_name(self) -> String {
        match self {
            Self::Wanted => String::new(),
            Self::Other(name) => name,
        }
    }
}

/// Reads a key, which is kept unless it is the one that is wanted.
pub(crate) struct WantedKey<'k>(pub(crate) Option<&'k str>);

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
        Ok(Key::of(key, self.0))
    }
}

/// Finds the field that a key names.
pub(crate) struct FieldKey<'f, 'a, 's>(pub(crate) &'f mut ObjectReader<'a, 's>);

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
