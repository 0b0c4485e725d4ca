// @generated from typescript/models/crate.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `Id`, `WeightInKilos`, `Name` and `PackedAt`.
///
/// Used by [`Depot`](crate::Depot).
///
/// # Example
///
/// ```
/// use wire_names_odd_styles::Crate;
///
/// let json = r#"{
///   "Id": "c1",
///   "WeightInKilos": 3,
///   "PackedAt": "noon"
/// }"#;
/// let value: Crate = serde_json::from_str(json)?;
/// assert_eq!(value.id, "c1");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Crate {
    /// `Id`: a string.
    pub id: String,
    /// `WeightInKilos`: a number.
    pub weight_in_kilos: f64,
    /// `Name`: a string, optional.
    pub name: Option<String>,
    /// `PackedAt`: a string, optional.
    pub packed_at: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Crate(id: into String, weight_in_kilos: number),
    none(name, packed_at)
}

support::setters! {
    Crate;
    /// `Name`: a string, optional.
    with_name(name: into String) = "Name";
    /// `PackedAt`: a string, optional.
    with_packed_at(packed_at: into String) = "PackedAt";
}

support::model! {
    Crate:
    required(id, weight_in_kilos),
    optional(name, packed_at),
    guessed("Name");

    required id = "Id";
    required weight_in_kilos = "WeightInKilos";
    optional name = "Name";
    optional packed_at = "PackedAt";
}
