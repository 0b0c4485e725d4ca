// @generated from go/models/components/case.md by `fieldtable codegen`. Do not edit.

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

support::builder! {
    Case by CaseBuilder,
    none(height, locks, light, due_on);

    /// `name`: a string.
    name(name: into String);
    /// `anything`: any JSON.
    anything(anything: into Value);
    /// `coins`: a list, each item `Coin`.
    coins(coins: list Coin);
    /// `by_year`: a map, each value a string.
    by_year(by_year: map String);
    /// `lent_at`: a moment.
    lent_at(lent_at: into Timestamp);
}

support::setters! {
    Case;
    /// In metres
    with_height(height: number), with_height_null;
    /// `locks`: an integer, optional.
    with_locks(locks: integer);
    /// `light`: `Coin`, optional.
    with_light(light: into Coin);
    /// `due_on`: a date, optional.
    with_due_on(due_on: into Date);
}

support::model! {
    Case:
    required(name, anything, coins, by_year, lent_at),
    optional(height, locks, light, due_on),
    guessed("by_year", "lent_at", "due_on");

    required name;
    nullable height;
    optional locks;
    required anything;
    list coins;
    optional light;
    list by_year;
    required lent_at;
    optional due_on;
}
