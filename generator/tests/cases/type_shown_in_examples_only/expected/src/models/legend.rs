// @generated from the pages that refer to it by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Maybe, Object, Required, Shape, Writer,
};

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
#[derive(Debug, Clone)]
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

impl Object for Legend {
    const SHAPE: &'static Shape = &Shape::new(
        "Legend",
        &[
            Field::required("north"),
            Field::required("scale"),
            Field::optional("drawn_by"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut north = Required::new();
        let mut scale = Required::new();
        let mut drawn_by = Maybe::new();
        let extra = entries
            .fill(Self::SHAPE, &mut [&mut north, &mut scale, &mut drawn_by])?;
        let (Some(north), Some(scale)) = (north.0, scale.0) else {
            return Err(support::unfilled("Legend"));
        };
        Ok(Self {
            north,
            scale,
            drawn_by: drawn_by.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("north", &self.north);
        to.required("scale", &self.scale);
        to.optional("drawn_by", &self.drawn_by);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Legend);

impl PartialEq for Legend {
    fn eq(&self, other: &Self) -> bool {
        self.north == other.north && self.scale == other.scale
            && self.drawn_by == other.drawn_by && support::same_extra(self, other)
    }
}
