// @generated from models/doorbuilderbuilder.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct DoorBuilderBuilder {
    /// A part
    pub left: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    DoorBuilderBuilder(left: into String),
    none()
}

support::setters! {
    DoorBuilderBuilder;
}

support::model! {
    DoorBuilderBuilder:
    required(left),
    optional();

    required left;
}
