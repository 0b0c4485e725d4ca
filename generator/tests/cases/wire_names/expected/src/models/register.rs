// @generated from typescript/models/register.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::Entry;

/// An object with `entry`.
///
/// # Example
///
/// ```
/// use wire_names::Register;
///
/// let json = r#"{
///   "entry": {
///     "row_id": "r1",
///     "last_30m": 3,
///     "_shape": "round",
///     "image_url": "https://example.com/a.png"
///   }
/// }"#;
/// let value: Register = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Register {
    /// The last one
    pub entry: Entry,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Register(entry: into Entry),
    none()
}

support::setters! {
    Register;
}

support::model! {
    Register:
    required(entry),
    optional();

    required entry;
}
