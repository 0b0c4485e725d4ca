// @generated from typescript/models/drawer.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::Folder;

/// A folder in a drawer.
///
/// Used by [`Folder`](crate::Folder).
#[derive(Clone)]
#[non_exhaustive]
pub struct Drawer {
    /// what is inside
    pub inner: Folder,
    /// how deep it is
    pub depth: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Drawer(inner: into Folder),
    none(depth)
}

support::setters! {
    Drawer;
    /// how deep it is
    with_depth(depth: into String);
}

support::model! {
    Drawer:
    required(inner),
    optional(depth);

    required inner: Folder;
    optional depth: String;
}
