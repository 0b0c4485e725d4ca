// @generated from typescript/models/shelf.md by `cargo xtask codegen`. Do not edit.

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

impl Shelf {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[Self::AMinusB, Self::AUnderscoreB, Self::ASpaceB];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AMinusB => "a-b",
            Self::AUnderscoreB => "a_b",
            Self::ASpaceB => "a b",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Shelf {
    fn from(value: &str) -> Self {
        match value {
            "a-b" => Self::AMinusB,
            "a_b" => Self::AUnderscoreB,
            "a b" => Self::ASpaceB,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(Shelf);
