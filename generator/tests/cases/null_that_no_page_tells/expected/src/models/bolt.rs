// @generated from schemas/go/models/bolt.md by `cargo xtask codegen`. Do not edit.

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

impl Bolt {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        metal: impl Into<String>,
        turns: impl Into<BigInt>,
        holes: impl Into<Vec<i64>>,
    ) -> Self {
        Self {
            metal: metal.into(),
            maker: None,
            heir: None,
            turns: turns.into(),
            holes: holes.into(),
            extra: Extra::new(),
        }
    }

    /// The same with `maker`.
    #[must_use]
    pub fn with_maker(mut self, maker: impl Into<String>) -> Self {
        self.maker = Some(maker.into());
        self
    }

    /// The same with `heir`; `None` is `null`.
    #[must_use]
    pub fn with_heir(mut self, heir: impl Into<Option<String>>) -> Self {
        self.heir = heir.into();
        self.extra.unmark("heir");
        self
    }
}

support::model! {
    Bolt:
    required(metal, turns, holes),
    optional(maker, heir);

    required metal = "metal";
    optional maker = "maker";
    nullable heir = "heir";
    required turns = "turns";
    list holes = "holes";
}
