// @generated from schemas/typescript/models/guestbook.md by `cargo xtask codegen`. Do not edit.

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

impl GuestBook {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(book_size: impl Into<f64>, size: impl Into<f64>) -> Self {
        Self {
            book_size: book_size.into(),
            size: size.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    GuestBook:
    required(book_size, size),
    optional();

    required book_size = "book-size";
    required size = "size";
}
