// @generated from typescript/models/clock.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra, Timestamp};

/// An object with `wound`, `repaired` and `motto`.
///
/// # Example
///
/// ```
/// use timestamps::Clock;
///
/// let json = r#"{
///   "wound": "2024-05-06T07:08:09Z",
///   "repaired": "2024-05-06",
///   "motto": "2024-05-06T07:08:09Z"
/// }"#;
/// let value: Clock = serde_json::from_str(json)?;
/// assert_eq!(value.repaired, "2024-05-06");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Clock {
    /// ISO 8601 timestamp of the last winding
    pub wound: Timestamp,
    /// ISO 8601 date of the last repair
    pub repaired: String,
    /// What is written on it
    pub motto: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Clock(wound: into Timestamp, repaired: into String, motto: into String),
    none()
}

support::setters! {
    Clock;
}

support::model! {
    Clock:
    required(wound, repaired, motto),
    optional();

    required wound;
    required repaired;
    required motto;
}
