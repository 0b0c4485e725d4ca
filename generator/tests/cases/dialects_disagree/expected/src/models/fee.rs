// @generated from schemas/typescript/models/fee.md and schemas/python/models/fee.md by `cargo xtask codegen`. Do not edit.
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
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Fee {
    /// In euros
    pub amount: Option<Value>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Fee {
    /// The same with `amount`.
    #[must_use]
    pub fn with_amount(mut self, amount: impl Into<Value>) -> Self {
        self.amount = Some(amount.into());
        self
    }
}

impl support::Object for Fee {
    const SHAPE: &'static support::Shape = &support::Shape::new(
        "Fee",
        &[support::Field::optional("amount")],
    );
    fn read(entries: support::Entries<'_>) -> Result<Self, support::Failure> {
        let mut amount = support::Maybe::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut amount])?;
        Ok(Self { amount: amount.0, extra })
    }
    fn write(&self, to: &mut support::Writer<'_>) {
        to.optional("amount", &self.amount);
    }
    fn extra(&self) -> &support::Extra {
        &self.extra
    }
}

support::object!(Fee);

impl PartialEq for Fee {
    fn eq(&self, other: &Self) -> bool {
        self.amount == other.amount && support::same_extra(self, other)
    }
}
