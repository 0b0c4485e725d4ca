// @generated from schemas/typescript/models/shelf.md and schemas/python/models/shelf.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Shelf(width: integer, sorter: into Value, books: list Book),
    none(height, wood)
}

support::setters! {
    Shelf;
    /// In centimetres
    with_height(height: number);
    /// What it is made of
    with_wood(wood: into ShelfWood);
}

support::model! {
    Shelf:
    required(width, sorter, books),
    optional(height, wood);

    required width;
    optional height;
    required sorter;
    list books;
    optional wood;
}
