// @generated from typescript/models/price.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `amount`, `note`, `default` and `perHour`.
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
///   "perHour": 3
/// }"#;
/// let value: Price = serde_json::from_str(json)?;
/// assert_eq!(value.amount, -0.5);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Price {
    /// `amount`: a number.
    pub amount: f64,
    /// `note`: a string.
    pub note: String,
    /// `default`: a boolean.
    pub default: bool,
    /// `perHour`: a number.
    pub per_hour: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Price(amount: number, note: into String, default: into bool, per_hour: number),
    none()
}

support::setters! {
    Price;
}

support::model! {
    Price:
    required(amount, note, default, per_hour),
    optional(),
    guessed("perHour");

    required amount;
    required note;
    required default;
    required per_hour = "perHour";
}
