// @generated from schemas/typescript/models/mood.md by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of a few words.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Mood {
    /// `"err"`
    Err,
    /// `"error"`
    Error,
    /// `"unknown"`
    UnknownValue,
    /// `"self"`
    SelfValue,
    /// `"from"`
    From,
    /// `"ALL"`
    ALLValue,
    /// `"all"`
    All,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

impl Mood {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[
        Self::Err,
        Self::Error,
        Self::UnknownValue,
        Self::SelfValue,
        Self::From,
        Self::ALLValue,
        Self::All,
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Err => "err",
            Self::Error => "error",
            Self::UnknownValue => "unknown",
            Self::SelfValue => "self",
            Self::From => "from",
            Self::ALLValue => "ALL",
            Self::All => "all",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Mood {
    fn from(value: &str) -> Self {
        match value {
            "err" => Self::Err,
            "error" => Self::Error,
            "unknown" => Self::UnknownValue,
            "self" => Self::SelfValue,
            "from" => Self::From,
            "ALL" => Self::ALLValue,
            "all" => Self::All,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(Mood);
