// @generated from schemas/typescript/models/side.md by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of `"left"` and `"right"`.
///
/// # Example
///
/// ```
/// use enum_closed::Side;
///
/// let json = r#""left""#;
/// let value: Side = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "left");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Side {
    /// `"left"`
    Left,
    /// `"right"`
    Right,
}

impl Side {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[Self::Left, Self::Right];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }
}

impl TryFrom<&str> for Side {
    type Error = support::UnexpectedValue;

    fn try_from(value: &str) -> Result<Self, support::UnexpectedValue> {
        match value {
            "left" => Ok(Self::Left),
            "right" => Ok(Self::Right),
            other => Err(support::UnexpectedValue::new("Side", other, Self::ALL)),
        }
    }
}

support::closed_enum!(Side);
