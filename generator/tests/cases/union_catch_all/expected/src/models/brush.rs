// @generated from typescript/models/brush.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Object, Required, Shape,
    Writer,
};

/// An object with `type` and `size`.
///
/// Used by [`Tool`](crate::Tool).
///
/// # Example
///
/// ```
/// use union_catch_all::Brush;
///
/// let json = r#"{"type":"brush","size":3}"#;
/// let value: Brush = serde_json::from_str(json)?;
/// assert_eq!(value.size, 3);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Brush {
    /// `size`: an integer.
    pub size: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Brush {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(size: impl Into<i64>) -> Self {
        Self {
            size: size.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Brush {
    const SHAPE: &'static Shape = &Shape::new(
        "Brush",
        &[Field::constant("type", Literal::Text("brush")), Field::required("size")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut r#type = Constant(Literal::Text("brush"));
        let mut size = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut r#type, &mut size])?;
        let (Some(size),) = (size.0,) else {
            return Err(support::unfilled("Brush"));
        };
        Ok(Self { size, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.constant("type", Literal::Text("brush"));
        to.required("size", &self.size);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Brush);

impl PartialEq for Brush {
    fn eq(&self, other: &Self) -> bool {
        self.size == other.size && support::same_extra(self, other)
    }
}
