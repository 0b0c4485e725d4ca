// @generated from models/eight.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct Ⅷ {
    /// How large
    pub größe: String,
    /// Its name
    pub 名: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Ⅷ(größe: into String),
    none(名)
}

support::setters! {
    Ⅷ;
    /// Its name
    with_名(名: into String);
}

support::model! {
    Ⅷ:
    required(größe),
    optional(名);

    required größe;
    optional 名;
}
