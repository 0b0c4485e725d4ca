// @generated from typescript/models/country.md by `fieldtable codegen`. Do not edit.

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

support::open_enum! {
    Country:
    Se = "SE",
    No = "NO",
    On = "ON",
    Equal = "=",
    Y = "y",
}
