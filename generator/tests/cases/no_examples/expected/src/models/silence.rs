// @generated from typescript/models/silence.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `length`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Silence {
    /// In seconds
    pub length: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Silence {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(length: impl Into<f64>) -> Self {
        Self {
            length: length.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Silence {
    const SHAPE: &'static Shape = &Shape::new("Silence", &[Field::required("length")]);
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut length = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut length])?;
        let (Some(length),) = (length.0,) else {
            return Err(support::unfilled("Silence"));
        };
        Ok(Self { length, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("length", &self.length);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Silence);

impl PartialEq for Silence {
    fn eq(&self, other: &Self) -> bool {
        self.length == other.length && support::same_extra(self, other)
    }
}
