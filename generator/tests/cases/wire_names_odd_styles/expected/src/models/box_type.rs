// @generated from typescript/models/box.md by `cargo xtask codegen`. Do not edit.

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

impl BoxType {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        shelf_id: impl Into<String>,
        id_hash: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            shelf_id: shelf_id.into(),
            id_hash: id_hash.into(),
            home_url: None,
            extra: Extra::new(),
        }
    }

    /// The same with `home_url`.
    #[must_use]
    pub fn with_home_url(mut self, home_url: impl Into<String>) -> Self {
        self.home_url = Some(home_url.into());
        self
    }
}

support::model! {
    BoxType:
    required(id, shelf_id, id_hash),
    optional(home_url),
    guessed("shelfID", "idHash", "homeUrl");

    required id = "id";
    required shelf_id = "shelfID";
    required id_hash = "idHash";
    optional home_url = "homeUrl";
}
