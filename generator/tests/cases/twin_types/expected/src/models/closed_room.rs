// @generated from typescript/models/closedroom.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `closesAt` and `limit`.
///
/// # Example
///
/// ```
/// use twin_types::ClosedRoom;
///
/// let json = r#"{"closesAt":"18:00","limit":12.5}"#;
/// let value: ClosedRoom = serde_json::from_str(json)?;
/// assert_eq!(value.closes_at, "18:00");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosedRoom {
    /// `closesAt`: a string.
    pub closes_at: String,
    /// `limit`: a number.
    pub limit: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    ClosedRoom(closes_at: into String, limit: number),
    none()
}

support::setters! {
    ClosedRoom;
}

support::model! {
    ClosedRoom:
    required(closes_at, limit),
    optional(),
    guessed("closesAt");

    required closes_at = "closesAt";
    required limit;
}
