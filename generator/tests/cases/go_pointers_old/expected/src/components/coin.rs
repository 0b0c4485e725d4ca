// @generated from go/models/components/coin.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `metal`.
///
/// Used by [`Case`](crate::Case).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Coin {
    /// `metal`: a string.
    pub metal: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Coin {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(metal: impl Into<String>) -> Self {
        Self {
            metal: metal.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Coin {
    const SHAPE: &'static Shape = &Shape::new("Coin", &[Field::required("metal")]);
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut metal = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut metal])?;
        let (Some(metal),) = (metal.0,) else {
            return Err(support::unfilled("Coin"));
        };
        Ok(Self { metal, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("metal", &self.metal);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Coin);

impl PartialEq for Coin {
    fn eq(&self, other: &Self) -> bool {
        self.metal == other.metal && support::same_extra(self, other)
    }
}
