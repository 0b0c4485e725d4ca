// @generated from typescript/models/shelf.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `_id`, `ownerID`, `parentID`, `roomID` and `homeUrl`.
///
/// Used by [`Depot`](crate::Depot).
///
/// # Example
///
/// ```
/// use wire_names_odd_styles::Shelf;
///
/// let json = r#"{
///   "_id": "s1",
///   "ownerID": "o",
///   "parentID": "p",
///   "roomID": "r"
/// }"#;
/// let value: Shelf = serde_json::from_str(json)?;
/// assert_eq!(value.id, "s1");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// `_id`: a string.
    pub id: String,
    /// `ownerID`: a string.
    pub owner_id: String,
    /// `parentID`: a string.
    pub parent_id: String,
    /// `roomID`: a string.
    pub room_id: String,
    /// `homeUrl`: a string, optional.
    pub home_url: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Shelf(id: into String, owner_id: into String, parent_id: into String, room_id: into String),
    none(home_url)
}

support::setters! {
    Shelf;
    /// `homeUrl`: a string, optional.
    with_home_url(home_url: into String) = "homeUrl";
}

support::model! {
    Shelf:
    required(id, owner_id, parent_id, room_id),
    optional(home_url);

    required id = "_id";
    required owner_id = "ownerID";
    required parent_id = "parentID";
    required room_id = "roomID";
    optional home_url = "homeUrl";
}
