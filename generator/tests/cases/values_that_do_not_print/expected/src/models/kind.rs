// @generated from models/kind.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of `"a\u200bb"`, `"turned\u202e"` and `"plain"`.
///
/// Used by [`Strange`](crate::Strange).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `"a\u{200b}b"`
    AB,
    /// `"turned\u{202e}"`
    Turned,
    /// `"plain"`
    Plain,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::open_enum! {
    Kind:
    AB = "a\u{200b}b",
    Turned = "turned\u{202e}",
    Plain = "plain",
}
