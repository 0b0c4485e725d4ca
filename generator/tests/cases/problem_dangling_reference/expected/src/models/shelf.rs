// @generated from typescript/models/shelf.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};
use super::{Book, Owner};

/// An object with `books` and `owner`.
///
/// # Example
///
/// ```
/// use problem_dangling_reference::Shelf;
///
/// let json = r#"{"books":[]}"#;
/// let value: Shelf = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// `books`: a list, each item `Book`.
    pub books: Vec<Book>,
    /// `owner`: `Owner`, optional.
    pub owner: Option<Owner>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Shelf {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(books: impl Into<Vec<Book>>) -> Self {
        Self {
            books: books.into(),
            owner: None,
            extra: Extra::new(),
        }
    }

    /// The same with `owner`.
    #[must_use]
    pub fn with_owner(mut self, owner: impl Into<Owner>) -> Self {
        self.owner = Some(owner.into());
        self
    }
}

support::model! {
    Shelf:
    required(books),
    optional(owner);

    list books = "books";
    optional owner = "owner";
}
