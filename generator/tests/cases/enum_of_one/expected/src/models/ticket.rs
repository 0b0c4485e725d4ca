// @generated from typescript/models/ticket.md by `fieldtable codegen`. Do not edit.

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
#[derive(Clone)]
#[non_exhaustive]
pub struct Ticket {
    /// In euros
    pub price: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Ticket(price: number),
    none()
}

support::setters! {
    Ticket;
}

support::model! {
    Ticket:
    required(price),
    optional();

    constant kind, Text "day";
    required price;
}
