// @generated from models/kind.md by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of `"a\u200bb"`, `"turned\u202e"` and `"plain"`.
///
/// Used by [`Strange`](crate::Strange).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `"a\u{200b}b"`
    AB,
    /// `"turned\u{202e}"`
    Turned,
    /// `"plain"`
    Plain,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

impl Kind {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[Self::AB, Self::Turned, Self::Plain];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AB => "a\u{200b}b",
            Self::Turned => "turned\u{202e}",
            Self::Plain => "plain",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Kind {
    fn from(value: &str) -> Self {
        match value {
            "a\u{200b}b" => Self::AB,
            "turned\u{202e}" => Self::Turned,
            "plain" => Self::Plain,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(Kind);
