// @generated from typescript/models/vault.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `pass` and `door`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Vault {
    /// What the guard sees
    pub pass: Option<String>,
    /// Which door
    pub door: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Vault {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(door: impl Into<String>) -> Self {
        Self {
            pass: None,
            door: door.into(),
            extra: Extra::new(),
        }
    }

    /// The same with `pass`.
    #[must_use]
    pub fn with_pass(mut self, pass: impl Into<String>) -> Self {
        self.pass = Some(pass.into());
        self
    }
}

support::model! {
    Vault:
    required(door),
    optional(pass);

    optional pass = "pass";
    required door = "door";
}
