// @generated from schemas/typescript/models/row_data.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    RowCount(count: integer),
    none()
}

support::setters! {
    RowCount;
}

support::model! {
    RowCount:
    required(count),
    optional();

    required count;
}
