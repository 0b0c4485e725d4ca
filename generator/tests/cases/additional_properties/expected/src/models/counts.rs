// @generated from typescript/models/counts.md by `fieldtable codegen`. Do not edit.

use std::collections::BTreeMap;

use crate::support::{self, Extra};

/// An object with `total`.
///
/// # Example
///
/// ```
/// use additional_properties::Counts;
///
/// let json = r#"{"total":3}"#;
/// let value: Counts = serde_json::from_str(json)?;
/// assert_eq!(value.total, 3);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Counts {
    /// `total`: an integer.
    pub total: i64,
    /// Fields that have no name of their own, by their keys.
    pub additional_properties: BTreeMap<String, f64>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Counts(total: integer),
    none(),
    map(additional_properties)
}

support::setters! {
    Counts;
}

support::model! {
    Counts:
    required(total),
    optional(),
    additional(additional_properties);

    required total;
}
