// @generated from python/models/garden.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::Statue;

/// An object with `statues`.
///
/// # Example
///
/// ```
/// use wire_names_copied::Garden;
///
/// let json = r#"{"statues":[{"statueId":"s1"}]}"#;
/// let value: Garden = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Garden {
    /// `statues`: a list, each item `Statue`.
    pub statues: Vec<Statue>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Garden(statues: list Statue),
    none()
}

support::setters! {
    Garden;
}

support::model! {
    Garden:
    required(statues),
    optional();

    list statues;
}
