// @generated from typescript/models/barn.md by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support::{self, Extra};

/// A barn.
#[derive(Clone)]
#[non_exhaustive]
pub struct Barn {
    /// Its doors
    pub door_count: f64,
    /// Its roof
    pub roof: Option<Value>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Barn(door_count: number),
    none(roof)
}

support::setters! {
    Barn;
    /// Its roof
    with_roof(roof: into Value);
}

support::model! {
    Barn:
    required(door_count),
    optional(roof),
    guessed("doorCount");

    required door_count = "doorCount";
    optional roof;
}
