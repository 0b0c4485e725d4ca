// @generated from python/models/coin.md by `cargo xtask codegen`. Do not edit.

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

impl Coin {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(metal: impl Into<Metal>) -> Self {
        Self {
            metal: metal.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    Coin:
    required(metal),
    optional();

    required metal = "metal";
}
