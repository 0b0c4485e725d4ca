// @generated from models/words.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of a few words.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Words {
    /// `"café"`
    Café,
    /// `"cafe\u{301}"`
    Cafe,
    /// `"a豈"`
    A豈X61e8b188,
    /// `"a豈"`
    A豈X61efa480,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::open_enum! {
    Words:
    Café = "café",
    Cafe = "cafe\u{301}",
    A豈X61e8b188 = "a豈",
    A豈X61efa480 = "a豈",
}
