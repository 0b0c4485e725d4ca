// @generated from templates/support/src/support.rs by `fieldtable codegen`. Do not edit.

//! What all models of this crate share: how they are read from JSON and written, and what they keep without a field.
//!
//! Models are not generic over the deserializer. A serde deserializer delivers each value as a [`Input`], and a model
//! says what it makes of it; on the way out a model shows itself as a [`Output`]. So every model is compiled once, in
//! this crate, and only `drive` and [`Output`] are instantiated for each format.

#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    unreachable_pub,
    reason = "the module is the same in every crate, and few crates have models of every kind"
)]

mod any_visitor;
mod buffered;
mod constant;
mod decode_error;
mod dyn_field;
mod entries;
mod enums;
mod error;
mod extra;
mod fit;
mod form;
pub(crate) mod given;
mod input;
mod key;
mod kin;
mod lookahead;
mod make;
mod members;
mod missing_field;
mod model;
mod number;
mod numeral;
mod object_reader;
mod output;
mod same_key;
mod scalar;
mod secret;
mod seen_fields;
mod shape;
mod show;
mod slot;
mod step;
mod streaming;
mod table;
mod text;
mod typed;
mod union;
mod unknown;
mod variants;
#[cfg(feature = "chrono")]
mod with_chrono;
#[cfg(feature = "jiff")]
mod with_jiff;

pub use constant::{False, True};
pub use extra::Extra;
pub use given::{IntoInteger, IntoNumber};
pub use missing_field::MissingField;
pub use number::{BigInt, Decimal};
pub use secret::Secret;
pub use text::{Bytes, Date, Timestamp};
pub use unknown::{UnexpectedValue, UnknownFraction, UnknownNumber, UnknownValue};

pub(crate) use any_visitor::{drive, has_digits};
pub(crate) use buffered::{drive_buffered, read_stored};
pub(crate) use decode_error::DecodeError;
pub(crate) use dyn_field::dyn_field;
pub(crate) use entries::Entries;
pub(crate) use enums::{
    closed_enum, closed_fraction_enum, closed_number_enum, closed_values, number_enum, open_enum, open_form,
    open_fraction_enum, open_number_enum, open_text_enum, open_values, text_enum, union_enum,
};
pub(crate) use error::error;
pub(crate) use fit::Fit;
pub(crate) use form::Form;
pub(crate) use input::Input;
pub(crate) use kin::Kin;
pub(crate) use make::{builder, held, new, null, said, setters, taken};
pub(crate) use members::{FieldRefs, FieldVisitor, same_members, show_members};
pub(crate) use model::{Model, decode, encode, serde};
pub(crate) use output::Output;
pub(crate) use shape::{Field, Literal, Presence, Shape};
pub(crate) use show::{show, show_member, show_unknown};
pub(crate) use slot::{Constant, Filled, Listed, Mapped, Maybe, Named, Required, Slot, unfilled};
pub(crate) use step::step;
#[cfg(test)]
pub(crate) use step::take_steps;
pub(crate) use table::{key, model, presence, slots};
pub(crate) use union::{Choice, Read, Tagged, Untagged, unlisted};
pub(crate) use unknown::unexpected;
pub(crate) use variants::{as_str, makers, variant, variants};
