// @generated from schemas/typescript/models/guestbook.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `book-size` and `size`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GuestBook {
    /// `book-size`: a number.
    pub book_size: f64,
    /// `size`: a number.
    pub size: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    GuestBook(book_size: number, size: number),
    none()
}

support::setters! {
    GuestBook;
}

support::model! {
    GuestBook:
    required(book_size, size),
    optional();

    required book_size = "book-size";
    required size;
}
