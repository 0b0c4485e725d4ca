// @generated from typescript/models/desk.md by `fieldtable codegen`. Do not edit.

use std::collections::BTreeMap;

use crate::support::{self, Extra};

/// An object with `legs` and `drawers`.
///
/// # Example
///
/// ```
/// use problem_repeated_keys::Desk;
///
/// let json = r#"{"legs":4,"drawers":{"top":2,"low":1}}"#;
/// let value: Desk = serde_json::from_str(json)?;
/// assert_eq!(value.legs, 4.0);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Desk {
    /// Its legs
    pub legs: f64,
    /// What is in them
    pub drawers: BTreeMap<String, f64>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Desk(legs: number, drawers: map f64),
    none()
}

support::setters! {
    Desk;
}

support::model! {
    Desk:
    required(legs, drawers),
    optional();

    required legs;
    list drawers;
}
