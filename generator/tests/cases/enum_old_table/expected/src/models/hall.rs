// @generated from typescript/models/hall.md by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of `"east-wing"` and `"west-wing"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Hall {
    /// `"east-wing"`
    EastWing,
    /// `"west-wing"`
    WestWing,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

impl Hall {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[Self::EastWing, Self::WestWing];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EastWing => "east-wing",
            Self::WestWing => "west-wing",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Hall {
    fn from(value: &str) -> Self {
        match value {
            "east-wing" => Self::EastWing,
            "west-wing" => Self::WestWing,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(Hall);
