// @generated from typescript/models/ticket.md by `cargo xtask codegen`. Do not edit.
use crate::support::{self, Extra};

/// An object with `kind` and `price`.
///
/// # Example
///
/// ```
/// use enum_of_one::Ticket;
///
/// let json = r#"{"kind":"day","price":12.5}"#;
/// let value: Ticket = serde_json::from_str(json)?;
/// assert_eq!(value.price, 12.5);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ticket {
    /// In euros
    pub price: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Ticket {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(price: impl Into<f64>) -> Self {
        Self {
            price: price.into(),
            extra: Extra::new(),
        }
    }
}

impl support::Object for Ticket {
    const SHAPE: &'static support::Shape = &support::Shape::new(
        "Ticket",
        &[
            support::Field::constant("kind", support::Literal::Text("day")),
            support::Field::required("price"),
        ],
    );
    fn read(entries: support::Entries<'_>) -> Result<Self, support::Failure> {
        let mut kind = support::Constant(support::Literal::Text("day"));
        let mut price = support::Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut kind, &mut price])?;
        let (Some(price),) = (price.0,) else {
            return Err(support::unfilled("Ticket"));
        };
        Ok(Self { price, extra })
    }
    fn write(&self, to: &mut support::Writer<'_>) {
        to.constant("kind", support::Literal::Text("day"));
        to.required("price", &self.price);
    }
    fn extra(&self) -> &support::Extra {
        &self.extra
    }
}

support::object!(Ticket);

impl PartialEq for Ticket {
    fn eq(&self, other: &Self) -> bool {
        self.price == other.price && support::same_extra(self, other)
    }
}
