// @generated from schemas/typescript/models/door.md by `cargo xtask codegen`. Do not edit.

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

impl Entrance {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(count: impl Into<i64>, color: impl Into<String>) -> Self {
        Self {
            width: None,
            count: count.into(),
            color: color.into(),
            extra: Extra::new(),
        }
    }

    /// The same with `width`; `None` is `null`.
    #[must_use]
    pub fn with_width(mut self, width: impl Into<Option<i64>>) -> Self {
        self.width = width.into();
        self.extra.unmark("width");
        self
    }
}

support::model! {
    Entrance:
    required(count, color),
    optional(width);

    nullable width = "width";
    required count = "number";
    required color = "color";
}
