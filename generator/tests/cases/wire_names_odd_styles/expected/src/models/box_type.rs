// @generated from typescript/models/box.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `id`, `shelfID`, `idHash` and `homeUrl`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BoxType {
    /// `id`: a string.
    pub id: String,
    /// `shelfID`: a string.
    pub shelf_id: String,
    /// `idHash`: a string.
    pub id_hash: String,
    /// `homeUrl`: a string, optional.
    pub home_url: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    BoxType(id: into String, shelf_id: into String, id_hash: into String),
    none(home_url)
}

support::setters! {
    BoxType;
    /// `homeUrl`: a string, optional.
    with_home_url(home_url: into String) = "homeUrl";
}

support::model! {
    BoxType:
    required(id, shelf_id, id_hash),
    optional(home_url),
    guessed("shelfID", "idHash", "homeUrl");

    required id;
    required shelf_id = "shelfID";
    required id_hash = "idHash";
    optional home_url = "homeUrl";
}
