// @generated from schemas/typescript/models/verdict.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of a few words.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Verdict {
    /// `"error"`
    Error,
    /// `"err"`
    Err,
    /// `"ok"`
    Ok,
    /// `"all"`
    LowerAll,
    /// `"ALL"`
    ALLValue,
    /// `"All"`
    All,
}

support::closed_enum! {
    Verdict:
    Error = "error",
    Err = "err",
    Ok = "ok",
    LowerAll = "all",
    ALLValue = "ALL",
    All = "All",
}
