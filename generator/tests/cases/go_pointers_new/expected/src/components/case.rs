// @generated from go/models/components/case.md by `fieldtable codegen`. Do not edit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{self, Extra, Timestamp};
use super::Coin;

/// An object with `name`, `height`, `locks`, `anything`, `coins` and 5 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct Case {
    /// `name`: a string.
    pub name: String,
    /// In metres
    pub height: Option<f64>,
    /// `locks`: an integer or `null`, optional.
    pub locks: Option<i64>,
    /// `anything`: any JSON.
    pub anything: Value,
    /// `coins`: a list, each item `Coin`.
    pub coins: Vec<Coin>,
    /// `notes`: a list, each item a string, optional.
    pub notes: Option<Vec<String>>,
    /// `light`: `Coin`, optional.
    pub light: Option<Coin>,
    /// `by_year`: a map, each value any JSON.
    pub by_year: BTreeMap<String, Value>,
    /// `lent_at`: a moment.
    pub lent_at: Timestamp,
    /// `removed_at`: a moment or `null`, optional.
    pub removed_at: Option<Timestamp>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::builder! {
    Case by CaseBuilder,
    none(height, locks, notes, light, removed_at);

    /// `name`: a string.
    name(name: into String);
    /// `anything`: any JSON.
    anything(anything: into Value);
    /// `coins`: a list, each item `Coin`.
    coins(coins: list Coin);
    /// `by_year`: a map, each value any JSON.
    by_year(by_year: map Value);
    /// `lent_at`: a moment.
    lent_at(lent_at: into Timestamp);
}

support::setters! {
    Case;
    /// In metres
    with_height(height: number), with_height_null;
    /// `locks`: an integer or `null`, optional.
    with_locks(locks: integer), with_locks_null;
    /// `notes`: a list, each item a string, optional.
    with_notes(notes: list String);
    /// `light`: `Coin`, optional.
    with_light(light: into Coin);
    /// `removed_at`: a moment or `null`, optional.
    with_removed_at(removed_at: into Timestamp), with_removed_at_null;
}

support::model! {
    Case:
    required(name, anything, coins, by_year, lent_at),
    optional(height, locks, notes, light, removed_at),
    guessed("by_year", "lent_at", "removed_at");

    required name;
    nullable height;
    optional locks;
    required anything;
    list coins;
    optional notes;
    optional light;
    list by_year;
    required lent_at;
    optional removed_at;
}
