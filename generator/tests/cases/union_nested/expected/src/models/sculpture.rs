// @generated from typescript/models/sculpture.md by `cargo xtask codegen`. Do not edit.
use crate::support::{self, Extra};

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

impl support::Object for Sculpture {
    const SHAPE: &'static support::Shape = &support::Shape::new(
        "Sculpture",
        &[
            support::Field::constant("medium", support::Literal::Text("sculpture")),
            support::Field::required("weight"),
        ],
    );
    fn read(entries: support::Entries<'_>) -> Result<Self, support::Failure> {
        let mut medium = support::Constant(support::Literal::Text("sculpture"));
        let mut weight = support::Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut medium, &mut weight])?;
        let (Some(weight),) = (weight.0,) else {
            return Err(support::unfilled("Sculpture"));
        };
        Ok(Self { weight, extra })
    }
    fn write(&self, to: &mut support::Writer<'_>) {
        to.constant("medium", support::Literal::Text("sculpture"));
        to.required("weight", &self.weight);
    }
    fn extra(&self) -> &support::Extra {
        &self.extra
    }
}

support::object!(Sculpture);

impl PartialEq for Sculpture {
    fn eq(&self, other: &Self) -> bool {
        self.weight == other.weight && support::same_extra(self, other)
    }
}
