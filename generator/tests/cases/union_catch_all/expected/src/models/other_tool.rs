// @generated from typescript/models/othertool.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Maybe, Object, Required, Shape, Writer,
};

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
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct OtherTool {
    /// `type`: a string.
    pub r#type: String,
    /// `note`: a string, optional.
    pub note: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl OtherTool {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            note: None,
            extra: Extra::new(),
        }
    }
    /// The same with `note`.
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

impl Object for OtherTool {
    const SHAPE: &'static Shape = &Shape::new(
        "OtherTool",
        &[Field::required("type"), Field::optional("note")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut r#type = Required::new();
        let mut note = Maybe::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut r#type, &mut note])?;
        let (Some(r#type),) = (r#type.0,) else {
            return Err(support::unfilled("OtherTool"));
        };
        Ok(Self {
            r#type,
            note: note.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("type", &self.r#type);
        to.optional("note", &self.note);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(OtherTool);

impl PartialEq for OtherTool {
    fn eq(&self, other: &Self) -> bool {
        self.r#type == other.r#type && self.note == other.note
            && support::same_extra(self, other)
    }
}
