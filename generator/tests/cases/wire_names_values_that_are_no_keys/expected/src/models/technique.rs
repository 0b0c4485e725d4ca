// @generated from typescript/models/technique.md by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of `"OIL_ON_WOOD"`, `"OIL_ON_PAPER"`, `"INK_ON_PAPER"`, `"INK_ON_SILK"`, `"WAX_ON_WOOD"` and 2
/// more.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Technique {
    /// `"OIL_ON_WOOD"`
    OilOnWood,
    /// `"OIL_ON_PAPER"`
    OilOnPaper,
    /// `"INK_ON_PAPER"`
    InkOnPaper,
    /// `"INK_ON_SILK"`
    InkOnSilk,
    /// `"WAX_ON_WOOD"`
    WaxOnWood,
    /// `"SALT_PRINT"`
    SaltPrint,
    /// `"NONE_OF_THEM"`
    NoneOfThem,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

impl Technique {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[
        Self::OilOnWood,
        Self::OilOnPaper,
        Self::InkOnPaper,
        Self::InkOnSilk,
        Self::WaxOnWood,
        Self::SaltPrint,
        Self::NoneOfThem,
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OilOnWood => "OIL_ON_WOOD",
            Self::OilOnPaper => "OIL_ON_PAPER",
            Self::InkOnPaper => "INK_ON_PAPER",
            Self::InkOnSilk => "INK_ON_SILK",
            Self::WaxOnWood => "WAX_ON_WOOD",
            Self::SaltPrint => "SALT_PRINT",
            Self::NoneOfThem => "NONE_OF_THEM",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Technique {
    fn from(value: &str) -> Self {
        match value {
            "OIL_ON_WOOD" => Self::OilOnWood,
            "OIL_ON_PAPER" => Self::OilOnPaper,
            "INK_ON_PAPER" => Self::InkOnPaper,
            "INK_ON_SILK" => Self::InkOnSilk,
            "WAX_ON_WOOD" => Self::WaxOnWood,
            "SALT_PRINT" => Self::SaltPrint,
            "NONE_OF_THEM" => Self::NoneOfThem,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(Technique);
