// @generated from typescript/models/folder.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `name`, `parent` and `parts`.
///
/// # Example
///
/// ```
/// use recursion_self::Folder;
///
/// let json = r#"{"name":"a","parts":[]}"#;
/// let value: Folder = serde_json::from_str(json)?;
/// assert_eq!(value.name, "a");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Folder {
    /// `name`: a string.
    pub name: String,
    /// `parent`: `Folder`, optional.
    pub parent: Option<Box<Folder>>,
    /// `parts`: a list, each item `Folder`.
    pub parts: Vec<Folder>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Folder(name: into String, parts: list Folder),
    none(parent)
}

support::setters! {
    Folder;
    /// `parent`: `Folder`, optional.
    with_parent(parent: boxed Folder);
}

support::model! {
    Folder:
    required(name, parts),
    optional(parent);

    required name;
    optional parent;
    list parts;
}
