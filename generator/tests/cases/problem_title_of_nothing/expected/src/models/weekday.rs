// @generated from typescript/models/weekday.md by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of `"monday"` and `"friday"`.
///
/// # Example
///
/// ```
/// use problem_title_of_nothing::Weekday;
///
/// let json = r#""monday""#;
/// let value: Weekday = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "monday");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Weekday {
    /// `"monday"`
    Monday,
    /// `"friday"`
    Friday,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

impl Weekday {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[Self::Monday, Self::Friday];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Monday => "monday",
            Self::Friday => "friday",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Weekday {
    fn from(value: &str) -> Self {
        match value {
            "monday" => Self::Monday,
            "friday" => Self::Friday,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(Weekday);
