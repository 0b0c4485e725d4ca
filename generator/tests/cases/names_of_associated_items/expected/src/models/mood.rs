// @generated from schemas/typescript/models/mood.md by `fieldtable codegen`. Do not edit.

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

support::open_enum! {
    Mood:
    Err = "err",
    Error = "error",
    UnknownValue = "unknown",
    SelfValue = "self",
    From = "from",
    ALLValue = "ALL",
    All = "all",
}
