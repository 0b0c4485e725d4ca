// @generated from typescript/models/branch.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Listed, Object, Shape, Writer,
};
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
#[derive(Debug, Clone)]
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

impl Object for Branch {
    const SHAPE: &'static Shape = &Shape::new("Branch", &[Field::required("trees")]);
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut trees = Listed::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut trees])?;
        let (Some(trees),) = (trees.0,) else {
            return Err(support::unfilled("Branch"));
        };
        Ok(Self { trees, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.listed("trees", &self.trees);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Branch);

impl PartialEq for Branch {
    fn eq(&self, other: &Self) -> bool {
        self.trees == other.trees && support::same_extra(self, other)
    }
}
