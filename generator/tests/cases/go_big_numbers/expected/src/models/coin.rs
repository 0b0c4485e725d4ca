// @generated from go/models/coin.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Coin(weight: into Decimal, count: into BigInt),
    none(face)
}

support::setters! {
    Coin;
    /// `face`: a string or `null`.
    with_face(face: into String), with_face_null;
}

support::model! {
    Coin:
    required(weight, count),
    optional(face);

    required weight;
    required count;
    nullable face;
}
