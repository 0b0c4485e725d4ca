// @generated from schemas/typescript/models/key.md and schemas/python/models/key.md and schemas/go/models/components/key.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra, Timestamp};

/// A key to a room
///
/// # Example
///
/// ```
/// use three_dialects::Key;
///
/// let json = r#"{"room_id":"r-1","limit":3}"#;
/// let value: Key = serde_json::from_str(json)?;
/// assert_eq!(value.room_id, "r-1");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Key {
    /// The room
    pub room_id: String,
    /// How many may enter
    pub limit: Option<i64>,
    /// When it was made
    pub made_at: Option<Timestamp>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Key {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(room_id: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            limit: None,
            made_at: None,
            extra: Extra::new(),
        }
    }

    /// The same with `limit`; `None` is `null`.
    #[must_use]
    pub fn with_limit(mut self, limit: impl Into<Option<i64>>) -> Self {
        self.limit = limit.into();
        self.extra.unmark("limit");
        self
    }

    /// The same with `made_at`; `None` is `null`.
    #[must_use]
    pub fn with_made_at(mut self, made_at: impl Into<Option<Timestamp>>) -> Self {
        self.made_at = made_at.into();
        if self.made_at.is_none() {
            self.extra.mark_null("made_at");
        }
        self
    }
}

support::model! {
    Key:
    required(room_id),
    optional(limit, made_at),
    guessed("room_id", "made_at");

    required room_id = "room_id";
    nullable limit = "limit";
    optional made_at = "made_at";
}
