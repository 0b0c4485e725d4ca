// @generated from go/models/components/case.md by `cargo xtask codegen`. Do not edit.
use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{
    self, Date, Entries, Extra, Failure, Field, Incomplete, Listed, Maybe, Object,
    Required, Shape, Timestamp, Writer,
};
use super::Coin;

/// An object with `name`, `height`, `locks`, `anything`, `coins` and 4 more.
#[derive(Debug, Clone)]
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
    pub fn build(self) -> Result<Case, Incomplete> {
        Ok(Case {
            name: self.name.ok_or(Incomplete::new("Case", "name"))?,
            height: None,
            locks: None,
            anything: self.anything.ok_or(Incomplete::new("Case", "anything"))?,
            coins: self.coins.ok_or(Incomplete::new("Case", "coins"))?,
            light: None,
            by_year: self.by_year.ok_or(Incomplete::new("Case", "by_year"))?,
            lent_at: self.lent_at.ok_or(Incomplete::new("Case", "lent_at"))?,
            due_on: None,
            extra: Extra::new(),
        })
    }
}

impl Object for Case {
    const SHAPE: &'static Shape = &Shape::new(
        "Case",
        &[
            Field::required("name"),
            Field::nullable("height"),
            Field::optional("locks"),
            Field::required("anything"),
            Field::required("coins"),
            Field::optional("light"),
            Field::required("by_year"),
            Field::required("lent_at"),
            Field::optional("due_on"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut name = Required::new();
        let mut height = Maybe::new();
        let mut locks = Maybe::new();
        let mut anything = Required::new();
        let mut coins = Listed::new();
        let mut light = Maybe::new();
        let mut by_year = Listed::new();
        let mut lent_at = Required::new();
        let mut due_on = Maybe::new();
        let extra = entries
            .fill(
                Self::SHAPE,
                &mut [
                    &mut name,
                    &mut height,
                    &mut locks,
                    &mut anything,
                    &mut coins,
                    &mut light,
                    &mut by_year,
                    &mut lent_at,
                    &mut due_on,
                ],
            )?;
        let (Some(name), Some(anything), Some(coins), Some(by_year), Some(lent_at)) = (
            name.0,
            anything.0,
            coins.0,
            by_year.0,
            lent_at.0,
        ) else {
            return Err(support::unfilled("Case"));
        };
        Ok(Self {
            name,
            height: height.0,
            locks: locks.0,
            anything,
            coins,
            light: light.0,
            by_year,
            lent_at,
            due_on: due_on.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("name", &self.name);
        to.nullable("height", &self.height);
        to.optional("locks", &self.locks);
        to.required("anything", &self.anything);
        to.listed("coins", &self.coins);
        to.optional("light", &self.light);
        to.listed("by_year", &self.by_year);
        to.required("lent_at", &self.lent_at);
        to.optional("due_on", &self.due_on);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Case);

impl PartialEq for Case {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.height == other.height
            && self.locks == other.locks && self.anything == other.anything
            && self.coins == other.coins && self.light == other.light
            && self.by_year == other.by_year && self.lent_at == other.lent_at
            && self.due_on == other.due_on && support::same_extra(self, other)
    }
}
