// @generated from typescript/models/components/room.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `name`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Room {
    /// What it is called
    pub name: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Room(name: into String),
    none()
}

support::setters! {
    Room;
}

support::model! {
    Room:
    required(name),
    optional();

    required name;
}
