// @generated from typescript/models/shelf.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of `"a-b"`, `"a_b"` and `"a b"`.
///
/// # Example
///
/// ```
/// use enum_values_alike::Shelf;
///
/// let json = r#""a-b""#;
/// let value: Shelf = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "a-b");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Shelf {
    /// `"a-b"`
    AMinusB,
    /// `"a_b"`
    AUnderscoreB,
    /// `"a b"`
    ASpaceB,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::open_enum! {
    Shelf:
    AMinusB = "a-b",
    AUnderscoreB = "a_b",
    ASpaceB = "a b",
}
