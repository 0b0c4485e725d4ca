// @generated from typescript/models/shelf.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Shelf(books: list Book),
    none(owner)
}

support::setters! {
    Shelf;
    /// `owner`: `Owner`, optional.
    with_owner(owner: into Owner);
}

support::model! {
    Shelf:
    required(books),
    optional(owner);

    list books;
    optional owner;
}
