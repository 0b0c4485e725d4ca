// @generated from the pages that refer to it by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `north`, `scale` and `drawn_by`.
///
/// Used by [`Map`](crate::Map).
///
/// # Example
///
/// ```
/// use type_shown_in_examples_only::Legend;
///
/// let json = r#"{
///   "north": "up",
///   "scale": 500,
///   "drawn_by": "Ada"
/// }"#;
/// let value: Legend = serde_json::from_str(json)?;
/// assert_eq!(value.north, "up");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Legend {
    /// `north`: a string.
    pub north: String,
    /// `scale`: a number.
    pub scale: f64,
    /// `drawn_by`: a string, optional.
    pub drawn_by: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Legend(north: into String, scale: number),
    none(drawn_by)
}

support::setters! {
    Legend;
    /// `drawn_by`: a string, optional.
    with_drawn_by(drawn_by: into String);
}

support::model! {
    Legend:
    required(north, scale),
    optional(drawn_by);

    required north;
    required scale;
    optional drawn_by;
}
