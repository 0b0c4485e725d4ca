// @generated from typescript/models/painting.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Object, Required, Shape,
    Writer,
};

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
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Painting {
    /// In centimetres
    pub width: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Painting {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(width: impl Into<f64>) -> Self {
        Self {
            width: width.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Painting {
    const SHAPE: &'static Shape = &Shape::new(
        "Painting",
        &[Field::constant("medium", Literal::Text("painting")), Field::required("width")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut medium = Constant(Literal::Text("painting"));
        let mut width = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut medium, &mut width])?;
        let (Some(width),) = (width.0,) else {
            return Err(support::unfilled("Painting"));
        };
        Ok(Self { width, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.constant("medium", Literal::Text("painting"));
        to.required("width", &self.width);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Painting);

impl PartialEq for Painting {
    fn eq(&self, other: &Self) -> bool {
        self.width == other.width && support::same_extra(self, other)
    }
}
