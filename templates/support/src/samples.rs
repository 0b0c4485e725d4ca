//! Models as they are generated, one of each kind, for the tests of this module.

#![allow(
    clippy::struct_field_names,
    clippy::float_cmp,
    reason = "fields are named by the API, and compared as they came"
)]

pub(crate) mod enums;
pub(crate) mod objects;
pub(crate) mod ring;
pub(crate) mod unions;
