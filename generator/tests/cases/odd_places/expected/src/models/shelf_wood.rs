// @generated from the pages that refer to it by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of `"oak"` and `"pine"`.
///
/// Used by [`Shelf`](crate::Shelf).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ShelfWood {
    /// `"oak"`
    Oak,
    /// `"pine"`
    Pine,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

impl ShelfWood {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[Self::Oak, Self::Pine];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Oak => "oak",
            Self::Pine => "pine",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for ShelfWood {
    fn from(value: &str) -> Self {
        match value {
            "oak" => Self::Oak,
            "pine" => Self::Pine,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(ShelfWood);
