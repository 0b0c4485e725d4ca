// @generated from typescript/models/country.md by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of `"SE"`, `"NO"`, `"ON"`, `"="` and `"y"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Country {
    /// `"SE"`
    Se,
    /// `"NO"`
    No,
    /// `"ON"`
    On,
    /// `"="`
    Equal,
    /// `"y"`
    Y,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

impl Country {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[
        Self::Se,
        Self::No,
        Self::On,
        Self::Equal,
        Self::Y,
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Se => "SE",
            Self::No => "NO",
            Self::On => "ON",
            Self::Equal => "=",
            Self::Y => "y",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Country {
    fn from(value: &str) -> Self {
        match value {
            "SE" => Self::Se,
            "NO" => Self::No,
            "ON" => Self::On,
            "=" => Self::Equal,
            "y" => Self::Y,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(Country);
