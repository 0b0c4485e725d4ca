// @generated from typescript/models/frame.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Maybe, Object, Required, Shape, Timestamp,
    Writer,
};

/// An object with `width`, `glass`, `label`, `removed_at` and `next_id`.
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
///   "removed_at": null
/// }"#;
/// let value: Frame = serde_json::from_str(json)?;
/// assert_eq!(value.width, 40.5);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
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
    /// `next_id`: a string, optional.
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
        self.extra.unmark("removed_at");
        self
    }
    /// The same with `next_id`.
    #[must_use]
    pub fn with_next_id(mut self, next_id: impl Into<String>) -> Self {
        self.next_id = Some(next_id.into());
        self
    }
}

impl Object for Frame {
    const SHAPE: &'static Shape = &Shape::new(
        "Frame",
        &[
            Field::required("width"),
            Field::nullable("glass"),
            Field::nullable("label"),
            Field::nullable("removed_at"),
            Field::optional("next_id"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut width = Required::new();
        let mut glass = Maybe::new();
        let mut label = Maybe::new();
        let mut removed_at = Maybe::new();
        let mut next_id = Maybe::new();
        let extra = entries
            .fill(
                Self::SHAPE,
                &mut [&mut width, &mut glass, &mut label, &mut removed_at, &mut next_id],
            )?;
        let (Some(width),) = (width.0,) else {
            return Err(support::unfilled("Frame"));
        };
        Ok(Self {
            width,
            glass: glass.0,
            label: label.0,
            removed_at: removed_at.0,
            next_id: next_id.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("width", &self.width);
        to.nullable("glass", &self.glass);
        to.nullable("label", &self.label);
        to.nullable("removed_at", &self.removed_at);
        to.optional("next_id", &self.next_id);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Frame);

impl PartialEq for Frame {
    fn eq(&self, other: &Self) -> bool {
        self.width == other.width && self.glass == other.glass
            && self.label == other.label && self.removed_at == other.removed_at
            && self.next_id == other.next_id && support::same_extra(self, other)
    }
}
