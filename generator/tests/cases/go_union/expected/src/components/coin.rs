// @generated from go/models/components/coin.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `metal`.
///
/// Used by [`Light`](crate::Light).
#[derive(Clone)]
#[non_exhaustive]
pub struct Coin {
    /// `metal`: a string.
    pub metal: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Coin(metal: into String),
    none()
}

support::setters! {
    Coin;
}

support::model! {
    Coin:
    required(metal),
    optional();

    required metal;
}
