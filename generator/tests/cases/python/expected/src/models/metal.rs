// @generated from python/models/metal.md by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of `"red-gold"` and `"silver"`.
///
/// Used by [`Coin`](crate::Coin).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Metal {
    /// `"red-gold"`
    RedGold,
    /// `"silver"`
    Silver,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

impl Metal {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[Self::RedGold, Self::Silver];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::RedGold => "red-gold",
            Self::Silver => "silver",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Metal {
    fn from(value: &str) -> Self {
        match value {
            "red-gold" => Self::RedGold,
            "silver" => Self::Silver,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(Metal);
