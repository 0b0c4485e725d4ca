// @generated from typescript/models/branch.md by `cargo xtask codegen`. Do not edit.

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

impl Branch {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(trees: impl Into<Vec<Tree>>) -> Self {
        Self {
            trees: trees.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    Branch:
    required(trees),
    optional();

    list trees = "trees";
}
