// @generated from models/door.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct Door {
    /// A part
    pub left: String,
    /// A part
    pub right: String,
    /// A part
    pub upper: String,
    /// A part
    pub lower: String,
    /// A part
    pub middle: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::builder! {
    Door by DoorBuilderBuilderBuilder,
    none();

    /// A part
    left(left: into String);
    /// A part
    right(right: into String);
    /// A part
    upper(upper: into String);
    /// A part
    lower(lower: into String);
    /// A part
    middle(middle: into String);
}

support::setters! {
    Door;
}

support::model! {
    Door:
    required(left, right, upper, lower, middle),
    optional();

    required left;
    required right;
    required upper;
    required lower;
    required middle;
}
