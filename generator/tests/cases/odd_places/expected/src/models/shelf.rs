// @generated from schemas/typescript/models/shelf.md and schemas/python/models/shelf.md by `cargo xtask codegen`. Do not edit.

use serde_json::Value;

use crate::support::{self, Extra};
use super::{Book, ShelfWood};

/// An object with `width`, `height`, `sorter`, `books` and `wood`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// In centimetres
    pub width: i64,
    /// In centimetres
    pub height: Option<f64>,
    /// How its books are sorted
    pub sorter: Value,
    /// What stands on it
    pub books: Vec<Book>,
    /// What it is made of
    pub wood: Option<ShelfWood>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Shelf {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        width: impl Into<i64>,
        sorter: impl Into<Value>,
        books: impl Into<Vec<Book>>,
    ) -> Self {
        Self {
            width: width.into(),
            height: None,
            sorter: sorter.into(),
            books: books.into(),
            wood: None,
            extra: Extra::new(),
        }
    }

    /// The same with `height`.
    #[must_use]
    pub fn with_height(mut self, height: impl Into<f64>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// The same with `wood`.
    #[must_use]
    pub fn with_wood(mut self, wood: impl Into<ShelfWood>) -> Self {
        self.wood = Some(wood.into());
        self
    }
}

support::model! {
    Shelf:
    required(width, sorter, books),
    optional(height, wood);

    required width = "width";
    optional height = "height";
    required sorter = "sorter";
    list books = "books";
    optional wood = "wood";
}
