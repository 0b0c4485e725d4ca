// @generated from typescript/models/guide.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// The value `"gold"`.
///
/// Used by [`Guide`](crate::Guide).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GuideBadge {
    /// `"gold"`
    Gold,
}

support::closed_enum! {
    GuideBadge:
    Gold = "gold",
}
