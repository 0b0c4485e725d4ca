// @generated from schemas/typescript/models/operations/getsignedurlresponse.md and schemas/go/models/operations/getsignedurlresponse.md by `fieldtable codegen`. Do not edit.

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

#[cfg(feature = "fixtures")]
support::new! {
    GetSignedUrlResponse(url: into String, size: integer),
    none(kind)
}

#[cfg(feature = "fixtures")]
support::setters! {
    GetSignedUrlResponse;
    with_kind(kind: into String);
}

support::model! {
    GetSignedUrlResponse:
    required(url, size),
    optional(kind);

    required url;
    required size;
    optional kind;
}
