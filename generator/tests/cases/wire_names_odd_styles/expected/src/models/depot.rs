// @generated from typescript/models/depot.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::{Crate, Shelf};

/// An object with `crates` and `shelves`.
///
/// # Example
///
/// ```
/// use wire_names_odd_styles::Depot;
///
/// let json = r#"{
///   "crates": [
///     {
///       "Id": "c1",
///       "WeightInKilos": 3,
///       "PackedAt": "noon"
///     }
///   ],
///   "shelves": [
///     {
///       "_id": "s1",
///       "ownerID": "o",
///       "parentID": "p",
///       "roomID": "r"
///     }
///   ]
/// }"#;
/// let value: Depot = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Depot {
    /// `crates`: a list, each item `Crate`.
    pub crates: Vec<Crate>,
    /// `shelves`: a list, each item `Shelf`.
    pub shelves: Vec<Shelf>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Depot(crates: list Crate, shelves: list Shelf),
    none()
}

support::setters! {
    Depot;
}

support::model! {
    Depot:
    required(crates, shelves),
    optional();

    list crates;
    list shelves;
}
