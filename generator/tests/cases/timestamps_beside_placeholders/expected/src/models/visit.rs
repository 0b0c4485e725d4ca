// @generated from typescript/models/visit.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra, Timestamp};

/// An object with `begin` and `code`.
///
/// # Example
///
/// ```
/// use timestamps_beside_placeholders::Visit;
///
/// let json = r#"{"begin":"<value>","code":"<value>"}"#;
/// let value: Visit = serde_json::from_str(json)?;
/// assert_eq!(value.code, "<value>");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Visit {
    /// When the visitor came, an ISO 8601 timestamp
    pub begin: Timestamp,
    /// A code with a timestamp in it
    pub code: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Visit(begin: into Timestamp, code: into String),
    none()
}

support::setters! {
    Visit;
}

support::model! {
    Visit:
    required(begin, code),
    optional();

    required begin;
    required code;
}
