// @generated from typescript/models/attic.md by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support::{self, Extra};

/// An attic.
///
/// Below the roof.
#[derive(Clone)]
#[non_exhaustive]
pub struct Attic {
    /// Its doors
    pub door_count: f64,
    /// Its roof
    pub roof: Option<Value>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Attic(door_count: number),
    none(roof)
}

support::setters! {
    Attic;
    /// Its roof
    with_roof(roof: into Value);
}

support::model! {
    Attic:
    required(door_count),
    optional(roof),
    guessed("doorCount");

    required door_count = "doorCount";
    optional roof;
}
