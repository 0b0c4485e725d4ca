// @generated from schemas/typescript/models/door.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `width`, `number` and `color`.
///
/// # Example
///
/// ```
/// use corrections::Entrance;
///
/// let json = r#"{"width":90,"number":7,"color":"red"}"#;
/// let value: Entrance = serde_json::from_str(json)?;
/// assert_eq!(value.width, Some(90));
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Entrance {
    /// In centimetres
    pub width: Option<i64>,
    /// `number`: an integer.
    pub count: i64,
    /// `color`: a string.
    pub color: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Entrance(count: integer, color: into String),
    none(width)
}

support::setters! {
    Entrance;
    /// In centimetres
    with_width(width: integer), with_width_null;
}

support::model! {
    Entrance:
    required(count, color),
    optional(width);

    nullable width;
    required count = "number";
    required color;
}
