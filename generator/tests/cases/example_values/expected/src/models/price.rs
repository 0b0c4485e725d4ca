// @generated from typescript/models/price.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `amount`, `note`, `default` and `per_hour`.
///
/// # Example
///
/// ```
/// use example_values::Price;
///
/// let json = r#"{
///   "amount": -0.5,
///   "note": "a line and a half\n",
///   "default": true,
///   "per_hour": 3
/// }"#;
/// let value: Price = serde_json::from_str(json)?;
/// assert_eq!(value.amount, -0.5);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Price {
    /// `amount`: a number.
    pub amount: f64,
    /// `note`: a string.
    pub note: String,
    /// `default`: a boolean.
    pub default: bool,
    /// `per_hour`: a number.
    pub per_hour: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Price {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        amount: impl Into<f64>,
        note: impl Into<String>,
        default: impl Into<bool>,
        per_hour: impl Into<f64>,
    ) -> Self {
        Self {
            amount: amount.into(),
            note: note.into(),
            default: default.into(),
            per_hour: per_hour.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Price {
    const SHAPE: &'static Shape = &Shape::new(
        "Price",
        &[
            Field::required("amount"),
            Field::required("note"),
            Field::required("default"),
            Field::required("per_hour"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut amount = Required::new();
        let mut note = Required::new();
        let mut default = Required::new();
        let mut per_hour = Required::new();
        let extra = entries
            .fill(
                Self::SHAPE,
                &mut [&mut amount, &mut note, &mut default, &mut per_hour],
            )?;
        let (Some(amount), Some(note), Some(default), Some(per_hour)) = (
            amount.0,
            note.0,
            default.0,
            per_hour.0,
        ) else {
            return Err(support::unfilled("Price"));
        };
        Ok(Self {
            amount,
            note,
            default,
            per_hour,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("amount", &self.amount);
        to.required("note", &self.note);
        to.required("default", &self.default);
        to.required("per_hour", &self.per_hour);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Price);

impl PartialEq for Price {
    fn eq(&self, other: &Self) -> bool {
        self.amount == other.amount && self.note == other.note
            && self.default == other.default && self.per_hour == other.per_hour
            && support::same_extra(self, other)
    }
}
