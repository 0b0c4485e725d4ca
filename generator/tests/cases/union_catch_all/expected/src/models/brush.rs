// @generated from typescript/models/brush.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `type` and `size`.
///
/// Used by [`Tool`](crate::Tool).
///
/// # Example
///
/// ```
/// use union_catch_all::Brush;
///
/// let json = r#"{"type":"brush","size":3}"#;
/// let value: Brush = serde_json::from_str(json)?;
/// assert_eq!(value.size, 3);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Brush {
    /// `size`: an integer.
    pub size: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Brush(size: integer),
    none()
}

support::setters! {
    Brush;
}

support::model! {
    Brush:
    required(size),
    optional();

    constant r#type = "type", Text "brush";
    required size: i64;
}
