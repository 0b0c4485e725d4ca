//! `Openness`: whether a list is complete.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, Visitor},
};

/// Whether more may come than the pages list: values of an enum, members of a union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Openness {
    /// A page or a person says so.
    Stated,
    /// Nobody says so, and nobody says that the list is complete.
    #[default]
    Assumed,
    /// Nothing else will come: it is a constant, or a person says so.
    Closed,
}

/// The word for it in a lock, beside `true` and `false`.
const ASSUMED: &str = "assumed";

impl Serialize for Openness {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Stated => serializer.serialize_bool(true),
            Self::Assumed => serializer.serialize_str(ASSUMED),
            Self::Closed => serializer.serialize_bool(false),
        }
    }
}

impl<'de> Deserialize<'de> for Openness {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Words)
    }
}

struct Words;

impl Visitor<'_> for Words {
    type Value = Openness;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "true, false or {ASSUMED}")
    }

    fn visit_bool<E: Error>(self, stated: bool) -> Result<Openness, E> {
        Ok(if stated { Openness::Stated } else { Openness::Closed })
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Openness, E> {
        if word == ASSUMED {
            Ok(Openness::Assumed)
        } else {
            Err(E::invalid_value(serde::de::Unexpected::Str(word), &self))
        }
    }
}
