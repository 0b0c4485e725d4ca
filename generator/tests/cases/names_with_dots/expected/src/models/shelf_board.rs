// @generated from schemas/typescript/models/shelf.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};
use super::Board;

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShelfBoard {
    /// How wide
    pub wide_ness: f64,
    /// A
    pub boards: Option<Vec<Board>>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ShelfBoard {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(wide_ness: impl Into<f64>) -> Self {
        Self {
            wide_ness: wide_ness.into(),
            boards: None,
            extra: Extra::new(),
        }
    }

    /// The same with `boards`.
    #[must_use]
    pub fn with_boards(mut self, boards: impl Into<Vec<Board>>) -> Self {
        self.boards = Some(boards.into());
        self
    }
}

support::model! {
    ShelfBoard:
    required(wide_ness),
    optional(boards);

    required wide_ness = "wide.ness";
    optional boards = "boards";
}
