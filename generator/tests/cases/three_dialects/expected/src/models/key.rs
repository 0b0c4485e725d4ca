// @generated from schemas/typescript/models/key.md and schemas/python/models/key.md and schemas/go/models/components/key.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Key(room_id: into String),
    none(limit, made_at)
}

support::setters! {
    Key;
    /// How many may enter
    with_limit(limit: integer), with_limit_null;
    /// When it was made
    with_made_at(made_at: into Timestamp), with_made_at_null;
}

support::model! {
    Key:
    required(room_id),
    optional(limit, made_at),
    guessed("room_id", "made_at");

    required room_id;
    nullable limit;
    optional made_at;
}
