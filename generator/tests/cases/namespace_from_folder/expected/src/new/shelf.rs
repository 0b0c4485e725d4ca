// @generated from typescript/models/new/shelf.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `width`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// `width`: a number.
    pub width: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Shelf {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(width: impl Into<f64>) -> Self {
        Self {
            width: width.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Shelf {
    const SHAPE: &'static Shape = &Shape::new("Shelf", &[Field::required("width")]);
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut width = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut width])?;
        let (Some(width),) = (width.0,) else {
            return Err(support::unfilled("Shelf"));
        };
        Ok(Self { width, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("width", &self.width);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Shelf);

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        self.width == other.width && support::same_extra(self, other)
    }
}
