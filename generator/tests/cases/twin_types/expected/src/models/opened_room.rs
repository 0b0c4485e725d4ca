// @generated from typescript/models/openedroom.md by `cargo xtask codegen`. Do not edit.

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

impl OpenedRoom {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(closes_at: impl Into<String>) -> Self {
        Self {
            closes_at: closes_at.into(),
            limit: None,
            extra: Extra::new(),
        }
    }

    /// The same with `limit`; `None` is `null`.
    #[must_use]
    pub fn with_limit(mut self, limit: impl Into<Option<f64>>) -> Self {
        self.limit = limit.into();
        self.extra.unmark("limit");
        self
    }
}

support::model! {
    OpenedRoom:
    required(closes_at),
    optional(limit),
    guessed("closesAt");

    required closes_at = "closesAt";
    nullable limit = "limit";
}
