// @generated from typescript/models/vault.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Vault(door: into String),
    none(pass)
}

support::setters! {
    Vault;
    /// What the guard sees
    with_pass(pass: into String);
}

support::model! {
    Vault:
    required(door),
    optional(pass);

    optional pass;
    required door;
}
