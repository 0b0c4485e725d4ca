// @generated from schemas/go/models/bolt.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, BigInt, Extra};

/// This dialect has one pointer for what is missing, what is `null`, and numbers of any size.
#[derive(Clone)]
#[non_exhaustive]
pub struct Bolt {
    /// `metal`: a string.
    pub metal: String,
    /// `maker`: a string, optional.
    pub maker: Option<String>,
    /// `heir`: a string or `null`.
    pub heir: Option<String>,
    /// `turns`: an integer of any size.
    pub turns: BigInt,
    /// `holes`: a list, each item an integer.
    pub holes: Vec<i64>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Bolt(metal: into String, turns: into BigInt, holes: list i64),
    none(maker, heir)
}

support::setters! {
    Bolt;
    /// `maker`: a string, optional.
    with_maker(maker: into String);
    /// `heir`: a string or `null`.
    with_heir(heir: into String), with_heir_null;
}

support::model! {
    Bolt:
    required(metal, turns, holes),
    optional(maker, heir);

    required metal;
    optional maker;
    nullable heir;
    required turns;
    list holes;
}
