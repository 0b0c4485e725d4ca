// @generated from typescript/models/ticket.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Object, Required, Shape,
    Writer,
};

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

impl Object for Ticket {
    const SHAPE: &'static Shape = &Shape::new(
        "Ticket",
        &[Field::constant("kind", Literal::Text("day")), Field::required("price")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut kind = Constant(Literal::Text("day"));
        let mut price = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut kind, &mut price])?;
        let (Some(price),) = (price.0,) else {
            return Err(support::unfilled("Ticket"));
        };
        Ok(Self { price, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.constant("kind", Literal::Text("day"));
        to.required("price", &self.price);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Ticket);

impl PartialEq for Ticket {
    fn eq(&self, other: &Self) -> bool {
        self.price == other.price && support::same_extra(self, other)
    }
}
