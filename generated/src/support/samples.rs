// @generated from templates/support/samples.rs by `cargo xtask codegen`. Do not edit.
//! Models as they are generated, one of each kind, for the tests of this module.

pub(crate) mod enums;
pub(crate) mod objects;
pub(crate) mod unions;
