// @generated from schemas/typescript/models/toomanyrequestsresponseerrordata.mdx and schemas/go/models/components/toomanyrequestsresponseerrordata.mdx by `fieldtable codegen`. Do not edit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{self, Extra};

/// Which limit was reached
///
/// Used by [`TooManyRequestsResponseError`](crate::errors::TooManyRequestsResponseError).
///
/// # Example
///
/// ```
/// use openrouter_models::TooManyRequestsResponseErrorData;
///
/// let json = r#"{"code":429,"message":"Slow down"}"#;
/// let value: TooManyRequestsResponseErrorData = serde_json::from_str(json)?;
/// assert_eq!(value.code, 429);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct TooManyRequestsResponseErrorData {
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
    TooManyRequestsResponseErrorData(code: integer, message: into String),
    none(metadata)
}

#[cfg(feature = "fixtures")]
support::setters! {
    TooManyRequestsResponseErrorData;
    with_metadata(metadata: map Value), with_metadata_null;
}

support::model! {
    TooManyRequestsResponseErrorData:
    required(code, message),
    optional(metadata);

    required code;
    required message;
    optional metadata;
}
