// @generated from python/models/shelf.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::Jar;

/// An object with `jars`.
///
/// # Example
///
/// ```
/// use null_of_a_copy::Shelf;
///
/// let json = r#"{
///   "jars": [
///     {
///       "cracked": "x",
///       "seen_at": null,
///       "fired": 3
///     }
///   ]
/// }"#;
/// let value: Shelf = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// `jars`: a list, each item `Jar`.
    pub jars: Vec<Jar>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Shelf(jars: list Jar),
    none()
}

support::setters! {
    Shelf;
}

support::model! {
    Shelf:
    required(jars),
    optional();

    list jars;
}
