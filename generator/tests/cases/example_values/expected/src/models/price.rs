// @generated from typescript/models/price.md by `cargo xtask codegen`. Do not edit.
use crate::support::{self, Extra};

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

impl support::Object for Price {
    const SHAPE: &'static support::Shape = &support::Shape::new(
        "Price",
        &[
            support::Field::required("amount"),
            support::Field::required("note"),
            support::Field::required("default"),
            support::Field::required("per_hour"),
        ],
    );
    fn read(entries: support::Entries<'_>) -> Result<Self, support::Failure> {
        let mut amount = support::Required::new();
        let mut note = support::Required::new();
        let mut default = support::Required::new();
        let mut per_hour = support::Required::new();
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
    fn write(&self, to: &mut support::Writer<'_>) {
        to.required("amount", &self.amount);
        to.required("note", &self.note);
        to.required("default", &self.default);
        to.required("per_hour", &self.per_hour);
    }
    fn extra(&self) -> &support::Extra {
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
