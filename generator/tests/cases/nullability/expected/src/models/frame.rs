// @generated from typescript/models/frame.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra, Timestamp};

/// An object with `width`, `glass`, `label`, `removedAt` and `nextId`.
///
/// # Example
///
/// ```
/// use nullability::Frame;
///
/// let json = r#"{
///   "width": 40.5,
///   "glass": null,
///   "label": "<value>",
///   "removedAt": null
/// }"#;
/// let value: Frame = serde_json::from_str(json)?;
/// assert_eq!(value.width, 40.5);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Frame {
    /// In centimetres
    pub width: f64,
    /// The kind of glass
    pub glass: Option<String>,
    /// What it says, or null where it says nothing
    pub label: Option<String>,
    /// When it came down
    pub removed_at: Option<Timestamp>,
    /// `nextId`: a string, optional.
    pub next_id: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Frame(width: number),
    none(glass, label, removed_at, next_id)
}

support::setters! {
    Frame;
    /// The kind of glass
    with_glass(glass: into String), with_glass_null;
    /// What it says, or null where it says nothing
    with_label(label: into String), with_label_null;
    /// When it came down
    with_removed_at(removed_at: into Timestamp) = "removedAt", with_removed_at_null;
    /// `nextId`: a string, optional.
    with_next_id(next_id: into String) = "nextId";
}

support::model! {
    Frame:
    required(width),
    optional(glass, label, removed_at, next_id),
    guessed("removedAt", "nextId");

    required width;
    nullable glass;
    nullable label;
    nullable removed_at = "removedAt";
    optional next_id = "nextId";
}
