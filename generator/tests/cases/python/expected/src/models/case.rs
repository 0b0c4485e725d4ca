// @generated from python/models/case.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Case(name: into String, coins: list Coin, by_year: map Vec<String>),
    none(from, height, locks, light, rest)
}

support::setters! {
    Case;
    /// Where it came from
    with_from(from: into String);
    /// In metres
    with_height(height: number), with_height_null;
    /// `locks`: an integer or `null`, optional.
    with_locks(locks: integer), with_locks_null;
    /// `light`: `Light`, optional.
    with_light(light: into Light);
    /// `rest`: a map, each value any JSON, optional.
    with_rest(rest: map Value);
}

support::model! {
    Case:
    required(name, coins, by_year),
    optional(from, height, locks, light, rest),
    guessed("by_year");

    required name;
    optional from;
    nullable height;
    optional locks;
    list coins;
    list by_year;
    optional light;
    optional rest;
}
