// @generated from typescript/models/operations/data.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `id`.
///
/// Used by [`Both`](crate::operations::Both).
///
/// # Example
///
/// ```
/// use names_in_two_namespaces::operations::Data;
///
/// let json = r#"{"id":"a"}"#;
/// let value: Data = serde_json::from_str(json)?;
/// assert_eq!(value.id, "a");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Data {
    /// `id`: a string.
    pub id: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Data(id: into String),
    none()
}

support::setters! {
    Data;
}

support::model! {
    Data:
    required(id),
    optional();

    required id;
}
