// @generated from models/istanbul.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct İstanbul {
    /// A letter
    pub ı: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    İstanbul(ı: into String),
    none()
}

support::setters! {
    İstanbul;
}

support::model! {
    İstanbul:
    required(ı),
    optional();

    required ı;
}
