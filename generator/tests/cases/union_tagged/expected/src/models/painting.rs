// @generated from typescript/models/painting.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `medium` and `width`.
///
/// Used by [`Work`](crate::Work).
///
/// # Example
///
/// ```
/// use union_tagged::Painting;
///
/// let json = r#"{"medium":"painting","width":80.5}"#;
/// let value: Painting = serde_json::from_str(json)?;
/// assert_eq!(value.width, 80.5);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Painting {
    /// In centimetres
    pub width: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Painting(width: number),
    none()
}

support::setters! {
    Painting;
}

support::model! {
    Painting:
    required(width),
    optional();

    constant medium, Text "painting";
    required width;
}
