// @generated from schemas/typescript/models/union.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
///
/// Used by [`Finding`](crate::Finding).
#[derive(Clone)]
#[non_exhaustive]
pub struct Union {
    /// Whose
    pub name: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Union(name: into String),
    none()
}

support::setters! {
    Union;
}

support::model! {
    Union:
    required(name),
    optional();

    required name: String;
}
