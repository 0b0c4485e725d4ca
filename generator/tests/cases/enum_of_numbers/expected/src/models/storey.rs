// @generated from typescript/models/storey.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// Counted from the street
///
/// # Example
///
/// ```
/// use enum_of_numbers::Storey;
///
/// let json = r#"-1"#;
/// let value: Storey = serde_json::from_str(json)?;
/// assert_eq!(value.as_i64(), -1);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Storey {
    /// `-1`
    Minus1,
    /// `0`
    Value0,
    /// `1`
    Value1,
    /// A value that the pages do not list.
    Unknown(support::UnknownNumber),
}

support::open_number_enum! {
    Storey:
    Minus1 = -1,
    Value0 = 0,
    Value1 = 1,
}
