//! What all models of this crate share: how they are read from JSON and written, and what they keep without a field.
//!
//! Models are not generic over the deserializer. A serde deserializer delivers each value as a [`Found`], and a model
//! says what it makes of it; on the way out a model shows itself as a [`View`]. So every model is compiled once, in
//! this crate, and only `pour` and [`View`] are instantiated for each format.

#![allow(
    dead_code,
    unused_imports,
    unused_macros,
    unreachable_pub,
    reason = "the module is the same in every crate, and few crates have models of every kind"
)]

mod ahead;
mod alike;
mod constant;
mod entries;
mod enums;
mod extra;
mod failure;
mod fill;
mod fit;
mod form;
mod found;
mod incomplete;
mod key;
mod live;
mod members;
mod model;
mod notes;
mod number;
mod numeral;
mod part;
mod pour;
mod scalar;
mod secret;
mod shape;
mod show;
mod slot;
mod step;
mod stored;
mod text;
mod typed;
mod union;
mod unknown;
mod view;
mod wire;
#[cfg(feature = "chrono")]
mod with_chrono;
#[cfg(feature = "jiff")]
mod with_jiff;

pub use constant::{False, True};
pub use extra::Extra;
pub use incomplete::Incomplete;
pub use number::{BigInt, Decimal};
pub use secret::Secret;
pub use text::{Bytes, Date, Timestamp};
pub use unknown::{UnexpectedValue, UnknownFraction, UnknownNumber, UnknownValue};

pub(crate) use entries::Entries;
pub(crate) use enums::{
    closed_enum, closed_fraction_enum, closed_number_enum, number_enum, open_enum, open_fraction_enum,
    open_number_enum, text_enum,
};
pub(crate) use failure::Failure;
pub(crate) use fit::Fit;
pub(crate) use form::{Form, Kin};
pub(crate) use found::Found;
pub(crate) use members::{Lent, Take, same_members, show_members};
pub(crate) use model::{model, promise, slots};
pub(crate) use part::part;
pub(crate) use pour::{has_digits, pour};
pub(crate) use shape::{Field, Literal, Presence, Shape};
pub(crate) use show::{show, show_member, show_unknown};
pub(crate) use slot::{Constant, Filled, Listed, Mapped, Maybe, Named, Required, Slot, unfilled};
pub(crate) use step::step;
#[cfg(test)]
pub(crate) use step::take_steps;
pub(crate) use stored::{pour_stored, read_stored};
pub(crate) use union::{Choice, Choices, Read, Tagged, unlisted};
pub(crate) use unknown::unexpected;
pub(crate) use view::View;
pub(crate) use wire::{Wire, decode, encode, serde};
