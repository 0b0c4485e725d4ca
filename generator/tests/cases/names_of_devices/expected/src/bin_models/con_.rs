// @generated from bin/port.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct Con {
    /// Where it is plugged in
    pub port: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Con(port: into String),
    none()
}

support::setters! {
    Con;
}

support::model! {
    Con:
    required(port),
    optional();

    required port;
}
