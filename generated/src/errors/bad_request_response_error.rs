// @generated from schemas/typescript/models/errors/badrequestresponseerror.mdx and schemas/go/models/sdkerrors/badrequestresponseerror.mdx by `fieldtable codegen`. Do not edit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::models::BadRequestResponseErrorData;
use crate::support::{self, Extra};

/// 400: the request is malformed, or a parameter of it is
///
/// # Example
///
/// ```
/// use openrouter_models::errors::BadRequestResponseError;
///
/// let json = r#"{
///   "error": {
///     "code": 400,
///     "message": "limit: expected a number"
///   }
/// }"#;
/// let value: BadRequestResponseError = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct BadRequestResponseError {
    /// What was wrong with the request
    pub error: BadRequestResponseErrorData,
    /// `openrouter_metadata`: a map, each value any JSON, optional.
    pub openrouter_metadata: Option<BTreeMap<String, Value>>,
    /// `user_id`: a string, optional.
    pub user_id: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    BadRequestResponseError(error: into BadRequestResponseErrorData),
    none(openrouter_metadata, user_id)
}

#[cfg(feature = "fixtures")]
support::setters! {
    BadRequestResponseError;
    with_openrouter_metadata(openrouter_metadata: map Value);
    with_user_id(user_id: into String);
}

support::error! {
    BadRequestResponseError: |error| Some(error.error.message.as_str())
}

support::model! {
    BadRequestResponseError:
    required(error),
    optional(openrouter_metadata, user_id),
    guessed("openrouter_metadata", "user_id");

    required error;
    optional openrouter_metadata;
    optional user_id;
}
