// @generated from the pages that refer to it by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of `"oak"` and `"pine"`.
///
/// Used by [`Shelf`](crate::Shelf).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ShelfWood {
    /// `"oak"`
    Oak,
    /// `"pine"`
    Pine,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::open_enum! {
    ShelfWood:
    Oak = "oak",
    Pine = "pine",
}
