// @generated from schemas/typescript/models/operations/getsignedurlresponse.md and schemas/go/models/operations/getsignedurlresponse.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `url`, `size` and `kind`.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetSignedUrlResponse {
    /// Where the guide lies
    pub url: String,
    /// In bytes
    pub size: i64,
    /// What it is
    pub kind: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl GetSignedUrlResponse {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(url: impl Into<String>, size: impl Into<i64>) -> Self {
        Self {
            url: url.into(),
            size: size.into(),
            kind: None,
            extra: Extra::new(),
        }
    }

    /// The same with `kind`.
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

support::model! {
    GetSignedUrlResponse:
    required(url, size),
    optional(kind);

    required url = "url";
    required size = "size";
    optional kind = "kind";
}
