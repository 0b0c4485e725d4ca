// @generated from typescript/models/hall.md by `fieldtable codegen`. Do not edit.

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

support::open_enum! {
    Hall:
    EastWing = "east-wing",
    WestWing = "west-wing",
}
