// @generated from schemas/typescript/models/errors/unauthorizedresponseerror.mdx and schemas/go/models/sdkerrors/unauthorizedresponseerror.mdx by `fieldtable codegen`. Do not edit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::models::UnauthorizedResponseErrorData;
use crate::support::{self, Extra};

/// 401: there is no key, or not a good one
///
/// # Example
///
/// ```
/// use openrouter_models::errors::UnauthorizedResponseError;
///
/// let json = r#"{
///   "error": {
///     "code": 401,
///     "message": "No key was sent"
///   }
/// }"#;
/// let value: UnauthorizedResponseError = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct UnauthorizedResponseError {
    /// Why the caller is not known
    pub error: UnauthorizedResponseErrorData,
    /// `openrouter_metadata`: a map, each value any JSON, optional.
    pub openrouter_metadata: Option<BTreeMap<String, Value>>,
    /// `user_id`: a string, optional.
    pub user_id: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    UnauthorizedResponseError(error: into UnauthorizedResponseErrorData),
    none(openrouter_metadata, user_id)
}

#[cfg(feature = "fixtures")]
support::setters! {
    UnauthorizedResponseError;
    with_openrouter_metadata(openrouter_metadata: map Value);
    with_user_id(user_id: into String);
}

support::error! {
    UnauthorizedResponseError: |error| Some(error.error.message.as_str())
}

support::model! {
    UnauthorizedResponseError:
    required(error),
    optional(openrouter_metadata, user_id),
    guessed("openrouter_metadata", "user_id");

    required error;
    optional openrouter_metadata;
    optional user_id;
}
