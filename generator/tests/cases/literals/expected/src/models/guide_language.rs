// @generated from the pages that refer to it by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of `"en"` and `"fr"`.
///
/// Used by [`Guide`](crate::Guide).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GuideLanguage {
    /// `"en"`
    En,
    /// `"fr"`
    Fr,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::open_enum! {
    GuideLanguage:
    En = "en",
    Fr = "fr",
}
