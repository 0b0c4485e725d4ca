// @generated from typescript/models/shelf.md and typescript/models/shelf_2.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `depth` and `width`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// `depth`: a number.
    pub depth: f64,
    /// `width`: a number.
    pub width: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Shelf {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(depth: impl Into<f64>, width: impl Into<f64>) -> Self {
        Self {
            depth: depth.into(),
            width: width.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Shelf {
    const SHAPE: &'static Shape = &Shape::new(
        "Shelf",
        &[Field::required("depth"), Field::required("width")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut depth = Required::new();
        let mut width = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut depth, &mut width])?;
        let (Some(depth), Some(width)) = (depth.0, width.0) else {
            return Err(support::unfilled("Shelf"));
        };
        Ok(Self { depth, width, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("depth", &self.depth);
        to.required("width", &self.width);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Shelf);

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        self.depth == other.depth && self.width == other.width
            && support::same_extra(self, other)
    }
}
