// @generated from typescript/models/drawer.md by `cargo xtask codegen`. Do not edit.

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

impl Drawer {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(inner: impl Into<Folder>) -> Self {
        Self {
            inner: inner.into(),
            depth: None,
            extra: Extra::new(),
        }
    }

    /// The same with `depth`.
    #[must_use]
    pub fn with_depth(mut self, depth: impl Into<String>) -> Self {
        self.depth = Some(depth.into());
        self
    }
}

support::model! {
    Drawer:
    required(inner),
    optional(depth);

    required inner: Folder = "inner";
    optional depth: String = "depth";
}
