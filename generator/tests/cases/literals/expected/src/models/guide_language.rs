// @generated from the pages that refer to it by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of `"en"` and `"fr"`.
///
/// Used by [`Guide`](crate::Guide).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GuideLanguage {
    /// `"en"`
    En,
    /// `"fr"`
    Fr,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

impl GuideLanguage {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[Self::En, Self::Fr];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for GuideLanguage {
    fn from(value: &str) -> Self {
        match value {
            "en" => Self::En,
            "fr" => Self::Fr,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(GuideLanguage);
