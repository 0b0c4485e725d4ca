// @generated from typescript/models/operations/makeroomrequest.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `name`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MakeRoomRequest {
    /// What it is called
    pub name: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    MakeRoomRequest(name: into String),
    none()
}

support::setters! {
    MakeRoomRequest;
}

support::model! {
    MakeRoomRequest:
    required(name),
    optional();

    required name;
}
