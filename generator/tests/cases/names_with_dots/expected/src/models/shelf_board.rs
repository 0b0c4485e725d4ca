// @generated from schemas/typescript/models/shelf.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    ShelfBoard(wide_ness: number),
    none(boards)
}

support::setters! {
    ShelfBoard;
    /// A
    with_boards(boards: list Board);
}

support::model! {
    ShelfBoard:
    required(wide_ness),
    optional(boards);

    required wide_ness = "wide.ness";
    optional boards;
}
