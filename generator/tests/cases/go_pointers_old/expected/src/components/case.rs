// @generated from go/models/components/case.md by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{self, Date, Extra, Timestamp};
use super::Coin;

/// An object with `name`, `height`, `locks`, `anything`, `coins` and 4 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct Case {
    /// `name`: a string.
    pub name: String,
    /// In metres
    pub height: Option<f64>,
    /// `locks`: an integer, optional.
    pub locks: Option<i64>,
    /// `anything`: any JSON.
    pub anything: Value,
    /// `coins`: a list, each item `Coin`.
    pub coins: Vec<Coin>,
    /// `light`: `Coin`, optional.
    pub light: Option<Coin>,
    /// `by_year`: a map, each value a string.
    pub by_year: BTreeMap<String, String>,
    /// `lent_at`: a moment.
    pub lent_at: Timestamp,
    /// `due_on`: a date, optional.
    pub due_on: Option<Date>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Case {
    /// A builder, which asks for every field that is required.
    pub fn builder() -> CaseBuilder {
        CaseBuilder::default()
    }

    /// The same with `height`; `None` is `null`.
    #[must_use]
    pub fn with_height(mut self, height: impl Into<Option<f64>>) -> Self {
        self.height = height.into();
        self.extra.unmark("height");
        self
    }

    /// The same with `locks`.
    #[must_use]
    pub fn with_locks(mut self, locks: impl Into<i64>) -> Self {
        self.locks = Some(locks.into());
        self
    }

    /// The same with `light`.
    #[must_use]
    pub fn with_light(mut self, light: impl Into<Coin>) -> Self {
        self.light = Some(light.into());
        self
    }

    /// The same with `due_on`.
    #[must_use]
    pub fn with_due_on(mut self, due_on: impl Into<Date>) -> Self {
        self.due_on = Some(due_on.into());
        self
    }
}

/// Makes a `Case` of its required fields.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct CaseBuilder {
    name: Option<String>,
    anything: Option<Value>,
    coins: Option<Vec<Coin>>,
    by_year: Option<BTreeMap<String, String>>,
    lent_at: Option<Timestamp>,
}

impl CaseBuilder {
    /// With `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// With `anything`.
    pub fn anything(mut self, anything: impl Into<Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// With `coins`.
    pub fn coins(mut self, coins: impl Into<Vec<Coin>>) -> Self {
        self.coins = Some(coins.into());
        self
    }

    /// With `by_year`.
    pub fn by_year(mut self, by_year: impl Into<BTreeMap<String, String>>) -> Self {
        self.by_year = Some(by_year.into());
        self
    }

    /// With `lent_at`.
    pub fn lent_at(mut self, lent_at: impl Into<Timestamp>) -> Self {
        self.lent_at = Some(lent_at.into());
        self
    }

    /// The value, without the fields that are not required.
    ///
    /// # Errors
    ///
    /// If a required field was not given; the error names it.
    pub fn build(self) -> Result<Case, support::MissingField> {
        Ok(Case {
            name: self.name.ok_or(support::MissingField::new("Case", "name"))?,
            height: None,
            locks: None,
            anything: self
                .anything
                .ok_or(support::MissingField::new("Case", "anything"))?,
            coins: self.coins.ok_or(support::MissingField::new("Case", "coins"))?,
            light: None,
            by_year: self.by_year.ok_or(support::MissingField::new("Case", "by_year"))?,
            lent_at: self.lent_at.ok_or(support::MissingField::new("Case", "lent_at"))?,
            due_on: None,
            extra: Extra::new(),
        })
    }
}

support::model! {
    Case:
    required(name, anything, coins, by_year, lent_at),
    optional(height, locks, light, due_on),
    guessed("by_year", "lent_at", "due_on");

    required name = "name";
    nullable height = "height";
    optional locks = "locks";
    required anything = "anything";
    list coins = "coins";
    optional light = "light";
    list by_year = "by_year";
    required lent_at = "lent_at";
    optional due_on = "due_on";
}
