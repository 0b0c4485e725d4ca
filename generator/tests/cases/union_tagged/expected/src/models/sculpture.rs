// @generated from typescript/models/sculpture.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `medium` and `weight`.
///
/// Used by [`Work`](crate::Work).
///
/// # Example
///
/// ```
/// use union_tagged::Sculpture;
///
/// let json = r#"{"medium":"sculpture","weight":300}"#;
/// let value: Sculpture = serde_json::from_str(json)?;
/// assert_eq!(value.weight, 300);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Sculpture {
    /// In kilograms
    pub weight: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Sculpture(weight: integer),
    none()
}

support::setters! {
    Sculpture;
}

support::model! {
    Sculpture:
    required(weight),
    optional();

    constant medium, Text "sculpture";
    required weight;
}
