// @generated from schemas/typescript/models/fee.md and schemas/python/models/fee.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `amount`.
///
/// # Example
///
/// ```
/// use dialects_disagree_and_a_person_decides::Fee;
///
/// let json = r#"{"amount":3}"#;
/// let value: Fee = serde_json::from_str(json)?;
/// assert_eq!(value.amount, Some(3.0));
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Fee {
    /// In euros
    pub amount: Option<f64>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::setters! {
    Fee;
    /// In euros
    with_amount(amount: number);
}

support::model! {
    Fee:
    required(),
    optional(amount);

    optional amount;
}
