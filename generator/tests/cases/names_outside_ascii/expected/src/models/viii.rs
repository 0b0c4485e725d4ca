// @generated from models/eight.md by `cargo xtask codegen`. Do not edit.

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

impl Ⅷ {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(größe: impl Into<String>) -> Self {
        Self {
            größe: größe.into(),
            名: None,
            extra: Extra::new(),
        }
    }

    /// The same with `名`.
    #[must_use]
    pub fn with_名(mut self, 名: impl Into<String>) -> Self {
        self.名 = Some(名.into());
        self
    }
}

support::model! {
    Ⅷ:
    required(größe),
    optional(名);

    required größe = "größe";
    optional 名 = "名";
}
