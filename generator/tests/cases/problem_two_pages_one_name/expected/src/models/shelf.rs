// @generated from typescript/models/shelf.md and typescript/models/shelf_2.md by `cargo xtask codegen`. Do not edit.
use crate::support::{self, Extra};

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

impl support::Object for Shelf {
    const SHAPE: &'static support::Shape = &support::Shape::new(
        "Shelf",
        &[support::Field::required("depth"), support::Field::required("width")],
    );
    fn read(entries: support::Entries<'_>) -> Result<Self, support::Failure> {
        let mut depth = support::Required::new();
        let mut width = support::Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut depth, &mut width])?;
        let (Some(depth), Some(width)) = (depth.0, width.0) else {
            return Err(support::unfilled("Shelf"));
        };
        Ok(Self { depth, width, extra })
    }
    fn write(&self, to: &mut support::Writer<'_>) {
        to.required("depth", &self.depth);
        to.required("width", &self.width);
    }
    fn extra(&self) -> &support::Extra {
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
