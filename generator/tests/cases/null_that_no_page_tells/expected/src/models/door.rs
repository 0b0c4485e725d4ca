// @generated from schemas/typescript/models/door.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// No cell of this dialect tells `null`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Door {
    /// `name`: a string.
    pub name: String,
    /// `height`: a number.
    pub height: f64,
    /// The words on it, or null
    pub sign: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Door(name: into String, height: number),
    none(sign)
}

support::setters! {
    Door;
    /// The words on it, or null
    with_sign(sign: into String), with_sign_null;
}

support::model! {
    Door:
    required(name, height),
    optional(sign);

    required name;
    required height;
    optional sign;
}
