// @generated from python/models/case.md by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{self, Extra};
use super::{Coin, Light};

/// A glass case
#[derive(Clone)]
#[non_exhaustive]
pub struct Case {
    /// `name`: a string.
    pub name: String,
    /// Where it came from
    pub from: Option<String>,
    /// In metres
    pub height: Option<f64>,
    /// `locks`: an integer or `null`, optional.
    pub locks: Option<i64>,
    /// `coins`: a list, each item `Coin`.
    pub coins: Vec<Coin>,
    /// `by_year`: a map, each value a list, each item a string.
    pub by_year: BTreeMap<String, Vec<String>>,
    /// `light`: `Light`, optional.
    pub light: Option<Light>,
    /// `rest`: a map, each value any JSON, optional.
    pub rest: Option<BTreeMap<String, Value>>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Case {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        coins: impl Into<Vec<Coin>>,
        by_year: impl Into<BTreeMap<String, Vec<String>>>,
    ) -> Self {
        Self {
            name: name.into(),
            from: None,
            height: None,
            locks: None,
            coins: coins.into(),
            by_year: by_year.into(),
            light: None,
            rest: None,
            extra: Extra::new(),
        }
    }

    /// The same with `from`.
    #[must_use]
    pub fn with_from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// The same with `height`; `None` is `null`.
    #[must_use]
    pub fn with_height(mut self, height: impl Into<Option<f64>>) -> Self {
        self.height = height.into();
        self.extra.unmark("height");
        self
    }

    /// The same with `locks`; `None` is `null`.
    #[must_use]
    pub fn with_locks(mut self, locks: impl Into<Option<i64>>) -> Self {
        self.locks = locks.into();
        if self.locks.is_none() {
            self.extra.mark_null("locks");
        }
        self
    }

    /// The same with `light`.
    #[must_use]
    pub fn with_light(mut self, light: impl Into<Light>) -> Self {
        self.light = Some(light.into());
        self
    }

    /// The same with `rest`.
    #[must_use]
    pub fn with_rest(mut self, rest: impl Into<BTreeMap<String, Value>>) -> Self {
        self.rest = Some(rest.into());
        self
    }
}

support::model! {
    Case:
    required(name, coins, by_year),
    optional(from, height, locks, light, rest),
    guessed("by_year");

    required name = "name";
    optional from = "from";
    nullable height = "height";
    optional locks = "locks";
    list coins = "coins";
    list by_year = "by_year";
    optional light = "light";
    optional rest = "rest";
}
