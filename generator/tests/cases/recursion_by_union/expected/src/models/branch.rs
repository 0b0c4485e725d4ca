// @generated from typescript/models/branch.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::Tree;

/// An object with `trees`.
///
/// Used by [`Tree`](crate::Tree).
///
/// # Example
///
/// ```
/// use recursion_by_union::Branch;
///
/// let json = r#"{"trees":[]}"#;
/// let value: Branch = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Branch {
    /// `trees`: a list, each item `Tree`.
    pub trees: Vec<Tree>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Branch(trees: list Tree),
    none()
}

support::setters! {
    Branch;
}

support::model! {
    Branch:
    required(trees),
    optional();

    list trees;
}
