// @generated from models/words.md by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of a few words.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Words {
    /// `"café"`
    Café,
    /// `"cafe\u{301}"`
    Cafe,
    /// `"a豈"`
    A豈X61e8b188,
    /// `"a豈"`
    A豈X61efa480,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

impl Words {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[
        Self::Café,
        Self::Cafe,
        Self::A豈X61e8b188,
        Self::A豈X61efa480,
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Café => "café",
            Self::Cafe => "cafe\u{301}",
            Self::A豈X61e8b188 => "a豈",
            Self::A豈X61efa480 => "a豈",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Words {
    fn from(value: &str) -> Self {
        match value {
            "café" => Self::Café,
            "cafe\u{301}" => Self::Cafe,
            "a豈" => Self::A豈X61e8b188,
            "a豈" => Self::A豈X61efa480,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(Words);
