//! What the module promises, tried on models of every kind.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::float_cmp,
    clippy::indexing_slicing,
    reason = "a test may fail by a panic, and compares what it wrote itself"
)]

mod depth;
mod enums;
mod errors;
mod growth;
mod make;
mod objects;
mod sources;
mod unions;
mod values;
mod work;

use std::fmt::Debug;

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Reads a text, writes it back and compares by value.
fn round_trip<T: DeserializeOwned + Serialize + PartialEq + Debug>(text: &str) -> T {
    let model: T = serde_json::from_str(text).unwrap();
    let wire: Value = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_value(&model).unwrap(), wire, "as a value");
    let written = serde_json::to_string(&model).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), wire, "as text");
    assert_eq!(serde_json::from_str::<T>(&written).unwrap(), model, "twice");
    assert_eq!(serde_json::from_value::<T>(wire).unwrap(), model, "from a value");
    model
}

/// The error that a text gives, with its place.
fn error<T: DeserializeOwned + Debug>(text: &str) -> String {
    serde_json::from_str::<T>(text).unwrap_err().to_string()
}

/// The error that a text gives, without its place.
fn reason<T: DeserializeOwned + Debug>(text: &str) -> String {
    let error = error::<T>(text);
    error.split(" at line ").next().unwrap_or_default().to_owned()
}
