// @generated from schemas/typescript/models/rowdata.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `id`.
///
/// # Example
///
/// ```
/// use rename::RowData;
///
/// let json = r#"{"id":"a"}"#;
/// let value: RowData = serde_json::from_str(json)?;
/// assert_eq!(value.id, "a");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct RowData {
    /// `id`: a string.
    pub id: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    RowData(id: into String),
    none()
}

support::setters! {
    RowData;
}

support::model! {
    RowData:
    required(id),
    optional();

    required id;
}
