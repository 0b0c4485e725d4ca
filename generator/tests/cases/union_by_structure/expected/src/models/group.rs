// @generated from typescript/models/group.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `name` and `members`.
///
/// Used by [`Artist`](crate::Artist).
///
/// # Example
///
/// ```
/// use union_by_structure::Group;
///
/// let json = r#"{"name":"The Blue Rider","members":9}"#;
/// let value: Group = serde_json::from_str(json)?;
/// assert_eq!(value.name, "The Blue Rider");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Group {
    /// `name`: a string.
    pub name: String,
    /// `members`: an integer.
    pub members: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Group(name: into String, members: integer),
    none()
}

support::setters! {
    Group;
}

support::model! {
    Group:
    required(name, members),
    optional();

    required name: String;
    required members: i64;
}
