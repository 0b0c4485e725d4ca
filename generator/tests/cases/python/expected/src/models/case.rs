// @generated from python/models/case.md by `cargo xtask codegen`. Do not edit.
use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{
    self, Entries, Extra, Failure, Field, Listed, Maybe, Object, Required, Shape, Writer,
};
use super::{Coin, Light};

/// A glass case
#[derive(Debug, Clone)]
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

impl Object for Case {
    const SHAPE: &'static Shape = &Shape::new(
        "Case",
        &[
            Field::required("name"),
            Field::optional("from_"),
            Field::nullable("height"),
            Field::optional("locks"),
            Field::required("coins"),
            Field::required("by_year"),
            Field::optional("light"),
            Field::optional("rest"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut name = Required::new();
        let mut from = Maybe::new();
        let mut height = Maybe::new();
        let mut locks = Maybe::new();
        let mut coins = Listed::new();
        let mut by_year = Listed::new();
        let mut light = Maybe::new();
        let mut rest = Maybe::new();
        let extra = entries
            .fill(
                Self::SHAPE,
                &mut [
                    &mut name,
                    &mut from,
                    &mut height,
                    &mut locks,
                    &mut coins,
                    &mut by_year,
                    &mut light,
                    &mut rest,
                ],
            )?;
        let (Some(name), Some(coins), Some(by_year)) = (name.0, coins.0, by_year.0) else {
            return Err(support::unfilled("Case"));
        };
        Ok(Self {
            name,
            from: from.0,
            height: height.0,
            locks: locks.0,
            coins,
            by_year,
            light: light.0,
            rest: rest.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("name", &self.name);
        to.optional("from_", &self.from);
        to.nullable("height", &self.height);
        to.optional("locks", &self.locks);
        to.listed("coins", &self.coins);
        to.listed("by_year", &self.by_year);
        to.optional("light", &self.light);
        to.optional("rest", &self.rest);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Case);

impl PartialEq for Case {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.from == other.from && self.height == other.height
            && self.locks == other.locks && self.coins == other.coins
            && self.by_year == other.by_year && self.light == other.light
            && self.rest == other.rest && support::same_extra(self, other)
    }
}
