// @generated from typescript/models/attic.md by `cargo xtask codegen`. Do not edit.

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

impl Attic {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(door_count: impl Into<f64>) -> Self {
        Self {
            door_count: door_count.into(),
            roof: None,
            extra: Extra::new(),
        }
    }

    /// The same with `roof`.
    #[must_use]
    pub fn with_roof(mut self, roof: impl Into<Value>) -> Self {
        self.roof = Some(roof.into());
        self
    }
}

support::model! {
    Attic:
    required(door_count),
    optional(roof),
    guessed("doorCount");

    required door_count = "doorCount";
    optional roof = "roof";
}
