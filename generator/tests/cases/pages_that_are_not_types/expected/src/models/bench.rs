// @generated from typescript/models/bench.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `seats`.
///
/// # Example
///
/// ```
/// use pages_that_are_not_types::Bench;
///
/// let json = r#"{"seats":3}"#;
/// let value: Bench = serde_json::from_str(json)?;
/// assert_eq!(value.seats, 3);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Bench {
    /// `seats`: an integer.
    pub seats: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Bench(seats: integer),
    none()
}

support::setters! {
    Bench;
}

support::model! {
    Bench:
    required(seats),
    optional();

    required seats;
}
