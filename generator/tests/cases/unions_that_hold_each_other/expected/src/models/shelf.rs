// @generated from typescript/models/shelf.md by `cargo xtask codegen`. Do not edit.

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

impl Shelf {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(inner: impl Into<Box<Folder>>) -> Self {
        Self {
            inner: inner.into(),
            width: None,
            extra: Extra::new(),
        }
    }

    /// The same with `width`.
    #[must_use]
    pub fn with_width(mut self, width: impl Into<String>) -> Self {
        self.width = Some(width.into());
        self
    }
}

support::model! {
    Shelf:
    required(inner),
    optional(width);

    required inner: Box<Folder> = "inner";
    optional width: String = "width";
}
