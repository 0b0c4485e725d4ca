// @generated from python/models/statue.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Statue(statue_id: into String),
    none(stone_kind, plinth)
}

support::setters! {
    Statue;
    /// What it is hewn from
    with_stone_kind(stone_kind: into String) = "stoneKind";
    /// What it stands on
    with_plinth(plinth: into Plinth);
}

support::model! {
    Statue:
    required(statue_id),
    optional(stone_kind, plinth),
    guessed("stoneKind");

    required statue_id = "statueId";
    optional stone_kind = "stoneKind";
    optional plinth;
}
