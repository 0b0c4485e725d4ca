// @generated from typescript/models/data.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `count`.
///
/// Used by [`Both`](crate::operations::Both).
///
/// # Example
///
/// ```
/// use names_in_two_namespaces::Data;
///
/// let json = r#"{"count":1}"#;
/// let value: Data = serde_json::from_str(json)?;
/// assert_eq!(value.count, 1);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Data {
    /// `count`: an integer.
    pub count: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Data(count: integer),
    none()
}

support::setters! {
    Data;
}

support::model! {
    Data:
    required(count),
    optional();

    required count;
}
