// @generated from templates/support/src/support/missing_field.rs by `fieldtable codegen`. Do not edit.

//! `MissingField`: why a builder cannot build.

use std::fmt;

/// Why a builder cannot build: a required field was not set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MissingField {
    name: &'static str,
    field: &'static str,
}

impl MissingField {
    pub(crate) const fn new(name: &'static str, field: &'static str) -> Self {
        Self { name, field }
    }

    /// The type that was to be built.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        self.name
    }

    /// The first required field that was not set, by its name in Rust.
    #[must_use]
    pub const fn field(&self) -> &'static str {
        self.field
    }
}

impl fmt::Display for MissingField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} needs `{}`, which was not set", self.name, self.field)
    }
}

impl std::error::Error for MissingField {}
