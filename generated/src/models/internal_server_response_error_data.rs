// @generated from schemas/typescript/models/internalserverresponseerrordata.mdx and schemas/go/models/components/internalserverresponseerrordata.mdx by `fieldtable codegen`. Do not edit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{self, Extra};

/// What failed on the server
///
/// Used by [`InternalServerResponseError`](crate::errors::InternalServerResponseError).
///
/// # Example
///
/// ```
/// use openrouter_models::InternalServerResponseErrorData;
///
/// let json = r#"{
///   "code": 500,
///   "message": "Something failed"
/// }"#;
/// let value: InternalServerResponseErrorData = serde_json::from_str(json)?;
/// assert_eq!(value.code, 500);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct InternalServerResponseErrorData {
    /// `code`: an integer.
    pub code: i64,
    /// `message`: a string.
    pub message: String,
    /// `metadata`: a map, each value any JSON or `null`, optional.
    pub metadata: Option<BTreeMap<String, Value>>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    InternalServerResponseErrorData(code: integer, message: into String),
    none(metadata)
}

#[cfg(feature = "fixtures")]
support::setters! {
    InternalServerResponseErrorData;
    with_metadata(metadata: map Value), with_metadata_null;
}

support::model! {
    InternalServerResponseErrorData:
    required(code, message),
    optional(metadata);

    required code;
    required message;
    optional metadata;
}
