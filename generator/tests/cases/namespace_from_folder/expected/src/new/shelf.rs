// @generated from typescript/models/new/shelf.md by `cargo xtask codegen`. Do not edit.
use crate::support::{self, Extra};

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

impl support::Object for Shelf {
    const SHAPE: &'static support::Shape = &support::Shape::new(
        "Shelf",
        &[support::Field::required("width")],
    );
    fn read(entries: support::Entries<'_>) -> Result<Self, support::Failure> {
        let mut width = support::Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut width])?;
        let (Some(width),) = (width.0,) else {
            return Err(support::unfilled("Shelf"));
        };
        Ok(Self { width, extra })
    }
    fn write(&self, to: &mut support::Writer<'_>) {
        to.required("width", &self.width);
    }
    fn extra(&self) -> &support::Extra {
        &self.extra
    }
}

support::object!(Shelf);

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        self.width == other.width && support::same_extra(self, other)
    }
}
