// @generated from schemas/typescript/models/board.md by `fieldtable codegen`. Do not edit.

use std::collections::BTreeMap;

use crate::support::{self, Extra};

/// A board.
///
/// Used by [`ShelfBoard`](crate::ShelfBoard).
///
/// # Example
///
/// ```
/// use names_with_dots::Board;
///
/// let json = r#"{"tags":{"left\u2028right":"b\u2029"}}"#;
/// let value: Board = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Board {
    /// How wide
    pub tags: BTreeMap<String, String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Board(tags: map String),
    none()
}

support::setters! {
    Board;
}

support::model! {
    Board:
    required(tags),
    optional();

    list tags;
}
