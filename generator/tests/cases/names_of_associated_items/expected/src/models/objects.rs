// @generated from schemas/typescript/models/objects.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
///
/// Used by [`Finding`](crate::Finding).
#[derive(Clone)]
#[non_exhaustive]
pub struct Objects {
    /// How many
    pub count: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Objects(count: integer),
    none()
}

support::setters! {
    Objects;
}

support::model! {
    Objects:
    required(count),
    optional();

    required count: i64;
}
