// @generated from typescript/models/old/shelf.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `depth`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Shelf {
    /// `depth`: a number.
    pub depth: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Shelf {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(depth: impl Into<f64>) -> Self {
        Self {
            depth: depth.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Shelf {
    const SHAPE: &'static Shape = &Shape::new("Shelf", &[Field::required("depth")]);
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut depth = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut depth])?;
        let (Some(depth),) = (depth.0,) else {
            return Err(support::unfilled("Shelf"));
        };
        Ok(Self { depth, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("depth", &self.depth);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Shelf);

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        self.depth == other.depth && support::same_extra(self, other)
    }
}
