// @generated from bin/main.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct Main {
    /// Where it is plugged in
    pub port: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Main(port: into String),
    none()
}

support::setters! {
    Main;
}

support::model! {
    Main:
    required(port),
    optional();

    required port;
}
