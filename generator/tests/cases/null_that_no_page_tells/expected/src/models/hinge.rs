// @generated from schemas/python/models/hinge.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Hinge(metal: into String, screws: list i64, oiled: into Timestamp),
    none(maker, heir)
}

support::setters! {
    Hinge;
    /// `maker`: a string, optional.
    with_maker(maker: into String);
    /// `heir`: a string or `null`, optional.
    with_heir(heir: into String), with_heir_null;
}

support::model! {
    Hinge:
    required(metal, screws, oiled),
    optional(maker, heir);

    required metal;
    optional maker;
    optional heir;
    list screws;
    required oiled;
}
