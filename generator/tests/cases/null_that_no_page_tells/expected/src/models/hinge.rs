// @generated from schemas/python/models/hinge.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra, Timestamp};

/// This dialect tells it but of lists, maps and dates.
#[derive(Clone)]
#[non_exhaustive]
pub struct Hinge {
    /// `metal`: a string.
    pub metal: String,
    /// `maker`: a string, optional.
    pub maker: Option<String>,
    /// `heir`: a string or `null`, optional.
    pub heir: Option<String>,
    /// `screws`: a list, each item an integer.
    pub screws: Vec<i64>,
    /// `oiled`: a moment.
    pub oiled: Timestamp,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Hinge {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        metal: impl Into<String>,
        screws: impl Into<Vec<i64>>,
        oiled: impl Into<Timestamp>,
    ) -> Self {
        Self {
            metal: metal.into(),
            maker: None,
            heir: None,
            screws: screws.into(),
            oiled: oiled.into(),
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
        if self.heir.is_none() {
            self.extra.mark_null("heir");
        }
        self
    }
}

support::model! {
    Hinge:
    required(metal, screws, oiled),
    optional(maker, heir);

    required metal = "metal";
    optional maker = "maker";
    optional heir = "heir";
    list screws = "screws";
    required oiled = "oiled";
}
