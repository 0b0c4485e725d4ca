// @generated from typescript/models/map.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::Legend;

/// An object with `legend`.
///
/// # Example
///
/// ```
/// use type_shown_in_examples_only::Map;
///
/// let json = r#"{"legend":{"north":"up","scale":500}}"#;
/// let value: Map = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Map {
    /// How to read it
    pub legend: Legend,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Map(legend: into Legend),
    none()
}

support::setters! {
    Map;
}

support::model! {
    Map:
    required(legend),
    optional();

    required legend;
}
