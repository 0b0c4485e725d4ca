// @generated from typescript/models/operations/both.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `one` and `other`.
///
/// # Example
///
/// ```
/// use names_in_two_namespaces::operations::Both;
///
/// let json = r#"{"one":{"id":"a"},"other":{"count":1}}"#;
/// let value: Both = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Both {
    /// `one`: `Data`.
    pub one: super::Data,
    /// `other`: `Data`.
    pub other: crate::models::Data,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Both(one: into super::Data, other: into crate::models::Data),
    none()
}

support::setters! {
    Both;
}

support::model! {
    Both:
    required(one, other),
    optional();

    required one;
    required other;
}
