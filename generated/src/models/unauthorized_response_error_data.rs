// @generated from schemas/typescript/models/unauthorizedresponseerrordata.mdx and schemas/go/models/components/unauthorizedresponseerrordata.mdx by `fieldtable codegen`. Do not edit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{self, Extra};

/// Why the caller is not known
///
/// Used by [`UnauthorizedResponseError`](crate::errors::UnauthorizedResponseError).
///
/// # Example
///
/// ```
/// use openrouter_models::UnauthorizedResponseErrorData;
///
/// let json = r#"{"code":401,"message":"No key was sent"}"#;
/// let value: UnauthorizedResponseErrorData = serde_json::from_str(json)?;
/// assert_eq!(value.code, 401);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct UnauthorizedResponseErrorData {
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
    UnauthorizedResponseErrorData(code: integer, message: into String),
    none(metadata)
}

#[cfg(feature = "fixtures")]
support::setters! {
    UnauthorizedResponseErrorData;
    with_metadata(metadata: map Value), with_metadata_null;
}

support::model! {
    UnauthorizedResponseErrorData:
    required(code, message),
    optional(metadata);

    required code;
    required message;
    optional metadata;
}
