// @generated from the pages that refer to it by `fieldtable codegen`. Do not edit.

use serde_json::Value;

/// Any JSON: no page tells what it is made of.
///
/// Used by [`Shelf`](crate::Shelf).
pub type Book = Value;
