// @generated from the pages that refer to it by `cargo xtask codegen`. Do not edit.

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

impl Legend {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(north: impl Into<String>, scale: impl Into<f64>) -> Self {
        Self {
            north: north.into(),
            scale: scale.into(),
            drawn_by: None,
            extra: Extra::new(),
        }
    }

    /// The same with `drawn_by`.
    #[must_use]
    pub fn with_drawn_by(mut self, drawn_by: impl Into<String>) -> Self {
        self.drawn_by = Some(drawn_by.into());
        self
    }
}

support::model! {
    Legend:
    required(north, scale),
    optional(drawn_by);

    required north = "north";
    required scale = "scale";
    optional drawn_by = "drawn_by";
}
