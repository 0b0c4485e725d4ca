// @generated from go/models/coin.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, BigInt, Decimal, Extra};

/// An object with `weight`, `count` and `face`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Coin {
    /// `weight`: a decimal number.
    pub weight: Decimal,
    /// `count`: an integer of any size.
    pub count: BigInt,
    /// `face`: a string or `null`.
    pub face: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Coin {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(weight: impl Into<Decimal>, count: impl Into<BigInt>) -> Self {
        Self {
            weight: weight.into(),
            count: count.into(),
            face: None,
            extra: Extra::new(),
        }
    }

    /// The same with `face`; `None` is `null`.
    #[must_use]
    pub fn with_face(mut self, face: impl Into<Option<String>>) -> Self {
        self.face = face.into();
        self.extra.unmark("face");
        self
    }
}

support::model! {
    Coin:
    required(weight, count),
    optional(face);

    required weight = "weight";
    required count = "count";
    nullable face = "face";
}
