// @generated from typescript/models/shelf.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::Folder;

/// A folder on a shelf.
///
/// Used by [`Folder`](crate::Folder).
#[derive(Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// what is inside
    pub inner: Box<Folder>,
    /// how wide it is
    pub width: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Shelf(inner: boxed Folder),
    none(width)
}

support::setters! {
    Shelf;
    /// how wide it is
    with_width(width: into String);
}

support::model! {
    Shelf:
    required(inner),
    optional(width);

    required inner: Box<Folder>;
    optional width: String;
}
