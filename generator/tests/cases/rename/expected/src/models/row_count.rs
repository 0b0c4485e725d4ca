// @generated from schemas/typescript/models/row_data.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `count`.
///
/// # Example
///
/// ```
/// use rename::RowCount;
///
/// let json = r#"{"count":1}"#;
/// let value: RowCount = serde_json::from_str(json)?;
/// assert_eq!(value.count, 1);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct RowCount {
    /// `count`: an integer.
    pub count: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl RowCount {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(count: impl Into<i64>) -> Self {
        Self {
            count: count.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    RowCount:
    required(count),
    optional();

    required count = "count";
}
