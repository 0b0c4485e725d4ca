// @generated from typescript/models/technique.md by `fieldtable codegen`. Do not edit.

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

support::open_enum! {
    Technique:
    OilOnWood = "OIL_ON_WOOD",
    OilOnPaper = "OIL_ON_PAPER",
    InkOnPaper = "INK_ON_PAPER",
    InkOnSilk = "INK_ON_SILK",
    WaxOnWood = "WAX_ON_WOOD",
    SaltPrint = "SALT_PRINT",
    NoneOfThem = "NONE_OF_THEM",
}
