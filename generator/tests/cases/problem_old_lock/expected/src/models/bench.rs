// @generated from schemas/typescript/models/bench.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `seats`.
///
/// # Example
///
/// ```
/// use old_museum::Bench;
///
/// let json = r#"{"seats":3}"#;
/// let value: Bench = serde_json::from_str(json)?;
/// assert_eq!(value.seats, 3.0);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Bench {
    /// How many sit
    pub seats: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Bench(seats: number),
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
