// @generated from python/models/statue.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};
use super::Plinth;

/// An object with `statueId`, `stoneKind` and `plinth`.
///
/// Used by [`Garden`](crate::Garden).
///
/// # Example
///
/// ```
/// use wire_names_copied::Statue;
///
/// let json = r#"{"statueId":"s1"}"#;
/// let value: Statue = serde_json::from_str(json)?;
/// assert_eq!(value.statue_id, "s1");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Statue {
    /// `statueId`: a string.
    pub statue_id: String,
    /// What it is hewn from
    pub stone_kind: Option<String>,
    /// What it stands on
    pub plinth: Option<Plinth>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Statue {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(statue_id: impl Into<String>) -> Self {
        Self {
            statue_id: statue_id.into(),
            stone_kind: None,
            plinth: None,
            extra: Extra::new(),
        }
    }

    /// The same with `stone_kind`.
    #[must_use]
    pub fn with_stone_kind(mut self, stone_kind: impl Into<String>) -> Self {
        self.stone_kind = Some(stone_kind.into());
        self
    }

    /// The same with `plinth`.
    #[must_use]
    pub fn with_plinth(mut self, plinth: impl Into<Plinth>) -> Self {
        self.plinth = Some(plinth.into());
        self
    }
}

support::model! {
    Statue:
    required(statue_id),
    optional(stone_kind, plinth),
    guessed("stoneKind");

    required statue_id = "statueId";
    optional stone_kind = "stoneKind";
    optional plinth = "plinth";
}
