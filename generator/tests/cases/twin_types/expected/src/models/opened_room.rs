// @generated from typescript/models/openedroom.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `closesAt` and `limit`.
///
/// # Example
///
/// ```
/// use twin_types::OpenedRoom;
///
/// let json = r#"{"closesAt":"18:00","limit":null}"#;
/// let value: OpenedRoom = serde_json::from_str(json)?;
/// assert_eq!(value.closes_at, "18:00");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct OpenedRoom {
    /// `closesAt`: a string.
    pub closes_at: String,
    /// `limit`: a number or `null`.
    pub limit: Option<f64>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    OpenedRoom(closes_at: into String),
    none(limit)
}

support::setters! {
    OpenedRoom;
    /// `limit`: a number or `null`.
    with_limit(limit: number), with_limit_null;
}

support::model! {
    OpenedRoom:
    required(closes_at),
    optional(limit),
    guessed("closesAt");

    required closes_at = "closesAt";
    nullable limit;
}
