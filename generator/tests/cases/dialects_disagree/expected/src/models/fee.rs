// @generated from schemas/typescript/models/fee.md and schemas/python/models/fee.md by `fieldtable codegen`. Do not edit.

use serde_json::Value;

use crate::support::{self, Extra};

/// An object with `amount`.
///
/// # Example
///
/// ```
/// use dialects_disagree::Fee;
///
/// let json = r#"{"amount":3}"#;
/// let value: Fee = serde_json::from_str(json)?;
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
    pub amount: Option<Value>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::setters! {
    Fee;
    /// In euros
    with_amount(amount: into Value);
}

support::model! {
    Fee:
    required(),
    optional(amount);

    optional amount;
}
