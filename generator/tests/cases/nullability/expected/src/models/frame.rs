// @generated from typescript/models/frame.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra, Timestamp};

/// An object with `width`, `glass`, `label`, `removedAt` and `nextId`.
///
/// # Example
///
/// ```
/// use nullability::Frame;
///
/// let json = r#"{
///   "width": 40.5,
///   "glass": null,
///   "label": "<value>",
///   "removedAt": null
/// }"#;
/// let value: Frame = serde_json::from_str(json)?;
/// assert_eq!(value.width, 40.5);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Frame {
    /// In centimetres
    pub width: f64,
    /// The kind of glass
    pub glass: Option<String>,
    /// What it says, or null where it says nothing
    pub label: Option<String>,
    /// When it came down
    pub removed_at: Option<Timestamp>,
    /// `nextId`: a string, optional.
    pub next_id: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Frame {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(width: impl Into<f64>) -> Self {
        Self {
            width: width.into(),
            glass: None,
            label: None,
            removed_at: None,
            next_id: None,
            extra: Extra::new(),
        }
    }

    /// The same with `glass`; `None` is `null`.
    #[must_use]
    pub fn with_glass(mut self, glass: impl Into<Option<String>>) -> Self {
        self.glass = glass.into();
        self.extra.unmark("glass");
        self
    }

    /// The same with `label`; `None` is `null`.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<Option<String>>) -> Self {
        self.label = label.into();
        self.extra.unmark("label");
        self
    }

    /// The same with `removed_at`; `None` is `null`.
    #[must_use]
    pub fn with_removed_at(mut self, removed_at: impl Into<Option<Timestamp>>) -> Self {
        self.removed_at = removed_at.into();
        self.extra.unmark("removedAt");
        self
    }

    /// The same with `next_id`.
    #[must_use]
    pub fn with_next_id(mut self, next_id: impl Into<String>) -> Self {
        self.next_id = Some(next_id.into());
        self
    }
}

support::model! {
    Frame:
    required(width),
    optional(glass, label, removed_at, next_id),
    guessed("removedAt", "nextId");

    required width = "width";
    nullable glass = "glass";
    nullable label = "label";
    nullable removed_at = "removedAt";
    optional next_id = "nextId";
}
