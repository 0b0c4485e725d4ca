// @generated from typescript/models/sculpture.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Object, Required, Shape,
    Writer,
};

/// An object with `medium` and `weight`.
///
/// Used by [`Work`](crate::Work).
///
/// # Example
///
/// ```
/// use union_nested::Sculpture;
///
/// let json = r#"{"medium":"sculpture","weight":300}"#;
/// let value: Sculpture = serde_json::from_str(json)?;
/// assert_eq!(value.weight, 300);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Sculpture {
    /// In kilograms
    pub weight: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Sculpture {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(weight: impl Into<i64>) -> Self {
        Self {
            weight: weight.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Sculpture {
    const SHAPE: &'static Shape = &Shape::new(
        "Sculpture",
        &[
            Field::constant("medium", Literal::Text("sculpture")),
            Field::required("weight"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut medium = Constant(Literal::Text("sculpture"));
        let mut weight = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut medium, &mut weight])?;
        let (Some(weight),) = (weight.0,) else {
            return Err(support::unfilled("Sculpture"));
        };
        Ok(Self { weight, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.constant("medium", Literal::Text("sculpture"));
        to.required("weight", &self.weight);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Sculpture);

impl PartialEq for Sculpture {
    fn eq(&self, other: &Self) -> bool {
        self.weight == other.weight && support::same_extra(self, other)
    }
}
