// @generated from bin/nothing.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Nul(port: into String),
    none()
}

support::setters! {
    Nul;
}

support::model! {
    Nul:
    required(port),
    optional();

    required port;
}
