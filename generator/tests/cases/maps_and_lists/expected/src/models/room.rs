// @generated from typescript/models/room.md by `fieldtable codegen`. Do not edit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{self, Extra};
use super::Sign;

/// An object with `visitors`, `grid`, `signs`, `anything` and `notes`.
///
/// # Example
///
/// ```
/// use maps_and_lists::Room;
///
/// let json = r#"{
///   "visitors": {
///     "monday": 12
///   },
///   "grid": [
///     [
///       "a1"
///     ]
///   ],
///   "signs": {
///     "door": [
///       {
///         "text": "Pull"
///       }
///     ]
///   },
///   "anything": "<value>"
/// }"#;
/// let value: Room = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Room {
    /// By weekday
    pub visitors: BTreeMap<String, f64>,
    /// Rows of squares
    pub grid: Vec<Vec<String>>,
    /// By place
    pub signs: BTreeMap<String, Vec<Sign>>,
    /// `anything`: any JSON.
    pub anything: Value,
    /// `notes`: a list, each item a string, optional.
    pub notes: Option<Vec<String>>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Room(visitors: map f64, grid: list Vec<String>, signs: map Vec<Sign>, anything: into Value),
    none(notes)
}

support::setters! {
    Room;
    /// `notes`: a list, each item a string, optional.
    with_notes(notes: list String);
}

support::model! {
    Room:
    required(visitors, grid, signs, anything),
    optional(notes);

    list visitors;
    list grid;
    list signs;
    required anything;
    optional notes;
}
