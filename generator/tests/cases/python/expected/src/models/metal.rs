// @generated from python/models/metal.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of `"red-gold"` and `"silver"`.
///
/// Used by [`Coin`](crate::Coin).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Metal {
    /// `"red-gold"`
    RedGold,
    /// `"silver"`
    Silver,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::open_enum! {
    Metal:
    RedGold = "red-gold",
    Silver = "silver",
}
