// @generated from templates/support/time.rs by `cargo xtask codegen`. Do not edit.
//! Conversions of moments and dates to the types of other crates.
