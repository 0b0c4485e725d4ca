// @generated from templates/support/wire.rs by `cargo xtask codegen`. Do not edit.

//! `Wire`: everything that stands as a value in JSON.

use serde::{Deserializer, Serializer, de::Error as _};
use serde_json::Value;

use super::{
    entries::Entries,
    extra::Extra,
    failure::Failure,
    fit::Fit,
    found::Found,
    pour::pour,
    shape::Shape,
    slot::Required,
    view::View,
    writer::{self, Writer},
};

/// Everything that stands as a value in JSON.
pub(crate) trait Wire: Sized {
    /// Makes the value of what stands in the JSON.
    fn decode(found: Found<'_>) -> Result<Self, Failure>;

    /// How well a value would fit, seen from outside.
    fn fit(value: &Value) -> Fit;

    /// How the value is written.
    fn view(&self) -> View<'_>;
}

/// A model that is a JSON object with named fields.
pub(crate) trait Object: Sized {
    /// The type's name and its fields, in the order of `read`'s slots.
    const SHAPE: &'static Shape;

    /// Reads the fields and what has none.
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure>;

    /// Writes the fields.
    fn write(&self, to: &mut Writer<'_>);

    /// What came without a field.
    fn extra(&self) -> &Extra;
}

/// Reads a model by serde.
pub(crate) fn decode<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut slot = Required::new();
    pour(deserializer, &mut slot)?;
    slot.0.ok_or_else(|| D::Error::custom("no value"))
}

/// Writes a model by serde.
pub(crate) fn encode<T: Wire, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&value.view(), serializer)
}

/// Whether two objects with equal fields also carry the same without fields. What the fields overrule does not count.
pub(crate) fn same_extra<T: Object>(one: &T, other: &T) -> bool {
    one.extra() == other.extra() || writer::same(one, other)
}

/// Implements serde's traits by [`Wire`].
macro_rules! serde {
    ($type:ty) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::support::decode(deserializer)
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::support::encode(self, serializer)
            }
        }
    };
}

/// Implements [`Wire`] by [`Object`], and serde's traits.
macro_rules! object {
    ($type:ty) => {
        impl $crate::support::Wire for $type {
            fn decode(found: $crate::support::Found<'_>) -> Result<Self, $crate::support::Failure> {
                <Self as $crate::support::Object>::read(found.object(<Self as $crate::support::Object>::SHAPE.name)?)
            }

            fn fit(value: &serde_json::Value) -> $crate::support::Fit {
                <Self as $crate::support::Object>::SHAPE.fit(value)
            }

            fn view(&self) -> $crate::support::View<'_> {
                $crate::support::View::Object(self)
            }
        }

        $crate::support::serde!($type);
    };
}

pub(crate) use {object, serde};
