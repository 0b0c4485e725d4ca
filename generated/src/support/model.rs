// @generated from templates/support/src/support/model.rs by `fieldtable codegen`. Do not edit.

//! `Model`: everything that stands as a value in JSON.

use std::fmt::Debug;

use serde::{Deserializer, Serializer, de::Error as _};

use super::{
    any_visitor::drive, decode_error::DecodeError, entries::Entries, form::Form, input::Input, members::FieldVisitor,
    output::Output, shape::Shape, slot::Required,
};

/// Everything that stands as a value in JSON.
///
/// An object with named fields gives the first three, and is read and written by them. What else there is gives the
/// other three. It is one trait, since each function less in each model is felt by those who compile the crate.
pub(crate) trait Model: Sized + Debug + PartialEq + 'static {
    /// The object's name and its fields, in the order of `read`'s slots.
    const SHAPE: &'static Shape = &Shape::new("", &[]);

    /// Reads the fields and what has none.
    fn read(_: &mut Entries<'_>) -> Result<Self, DecodeError> {
        Err(DecodeError::new("this is no object"))
    }

    /// Shows the visitor the fields, in the order of the shape, and what came without a field.
    fn visit_fields(&self, _: FieldVisitor<'_>) {}

    /// Makes the value of what stands in the JSON.
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        Self::read(input.object(Self::SHAPE.name)?)
    }

    /// What the type takes, as far as that shows from outside.
    fn form() -> Form {
        Form::Object(Self::SHAPE)
    }

    /// How the value is written.
    fn output(&self) -> Output<'_> {
        Output::Object(self)
    }
}

/// Reads a model by serde.
pub(crate) fn decode<'de, T: Model, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut slot = Required::new();
    drive(deserializer, &mut slot)?;
    slot.0.ok_or_else(|| D::Error::custom("no value"))
}

/// Writes a model by serde.
pub(crate) fn encode<T: Model, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&value.output(), serializer)
}

/// Implements serde's traits by [`Model`].
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

pub(crate) use serde;
