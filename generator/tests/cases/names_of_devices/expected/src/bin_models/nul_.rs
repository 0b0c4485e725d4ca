// @generated from bin/nothing.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct Nul {
    /// Where it is plugged in
    pub port: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Nul {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(port: impl Into<String>) -> Self {
        Self {
            port: port.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    Nul:
    required(port),
    optional();

    required port = "port";
}
