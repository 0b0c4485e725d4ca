// @generated from python/models/coin.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::Metal;

/// An object with `metal`.
///
/// Used by [`Case`](crate::Case) and [`Light`](crate::Light).
#[derive(Clone)]
#[non_exhaustive]
pub struct Coin {
    /// `metal`: `Metal`.
    pub metal: Metal,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Coin(metal: into Metal),
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
