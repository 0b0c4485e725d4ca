// @generated from typescript/models/othertool.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `type` and `note`.
///
/// Used by [`Tool`](crate::Tool).
///
/// # Example
///
/// ```
/// use union_catch_all::OtherTool;
///
/// let json = r#"{"type":"<value>"}"#;
/// let value: OtherTool = serde_json::from_str(json)?;
/// assert_eq!(value.r#type, "<value>");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct OtherTool {
    /// `type`: a string.
    pub r#type: String,
    /// `note`: a string, optional.
    pub note: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    OtherTool(r#type: into String),
    none(note)
}

support::setters! {
    OtherTool;
    /// `note`: a string, optional.
    with_note(note: into String);
}

support::model! {
    OtherTool:
    required(r#type),
    optional(note);

    required r#type: String = "type";
    optional note: String;
}
