// @generated from typescript/models/storey.md by `cargo xtask codegen`. Do not edit.

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

impl Storey {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[Self::Minus1, Self::Value0, Self::Value1];

    /// The value on the wire.
    #[must_use]
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::Value0 => 0,
            Self::Value1 => 1,
            Self::Unknown(value) => value.as_i64(),
        }
    }
}

impl From<i64> for Storey {
    fn from(value: i64) -> Self {
        match value {
            -1 => Self::Minus1,
            0 => Self::Value0,
            1 => Self::Value1,
            other => Self::Unknown(support::UnknownNumber::new(other)),
        }
    }
}

support::open_number_enum!(Storey);
