// @generated from typescript/models/floor.md by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of `"ground"`, `"first"` and `"second"`.
///
/// # Example
///
/// ```
/// use enum_of_strings::Floor;
///
/// let json = r#""ground""#;
/// let value: Floor = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "ground");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Floor {
    /// `"ground"`
    Ground,
    /// `"first"`
    First,
    /// `"second"`
    Second,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

impl Floor {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[Self::Ground, Self::First, Self::Second];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ground => "ground",
            Self::First => "first",
            Self::Second => "second",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Floor {
    fn from(value: &str) -> Self {
        match value {
            "ground" => Self::Ground,
            "first" => Self::First,
            "second" => Self::Second,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(Floor);
