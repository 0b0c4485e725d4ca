// @generated from schemas/typescript/models/door.md by `cargo xtask codegen`. Do not edit.

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

impl Door {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(name: impl Into<String>, height: impl Into<f64>) -> Self {
        Self {
            name: name.into(),
            height: height.into(),
            sign: None,
            extra: Extra::new(),
        }
    }

    /// The same with `sign`; `None` is `null`.
    #[must_use]
    pub fn with_sign(mut self, sign: impl Into<Option<String>>) -> Self {
        self.sign = sign.into();
        if self.sign.is_none() {
            self.extra.mark_null("sign");
        }
        self
    }
}

support::model! {
    Door:
    required(name, height),
    optional(sign);

    required name = "name";
    required height = "height";
    optional sign = "sign";
}
