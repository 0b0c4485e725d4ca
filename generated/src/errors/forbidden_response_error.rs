// @generated from schemas/typescript/models/errors/forbiddenresponseerror.mdx and schemas/go/models/sdkerrors/forbiddenresponseerror.mdx by `fieldtable codegen`. Do not edit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::models::ForbiddenResponseErrorData;
use crate::support::{self, Extra};

/// 403: the caller is known, and may not do this
///
/// # Example
///
/// ```
/// use openrouter_models::errors::ForbiddenResponseError;
///
/// let json = r#"{
///   "error": {
///     "code": 403,
///     "message": "This key may not do that"
///   }
/// }"#;
/// let value: ForbiddenResponseError = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ForbiddenResponseError {
    /// What the key may not do
    pub error: ForbiddenResponseErrorData,
    /// `openrouter_metadata`: a map, each value any JSON, optional.
    pub openrouter_metadata: Option<BTreeMap<String, Value>>,
    /// `user_id`: a string, optional.
    pub user_id: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    ForbiddenResponseError(error: into ForbiddenResponseErrorData),
    none(openrouter_metadata, user_id)
}

#[cfg(feature = "fixtures")]
support::setters! {
    ForbiddenResponseError;
    with_openrouter_metadata(openrouter_metadata: map Value);
    with_user_id(user_id: into String);
}

support::error! {
    ForbiddenResponseError: |error| Some(error.error.message.as_str())
}

support::model! {
    ForbiddenResponseError:
    required(error),
    optional(openrouter_metadata, user_id),
    guessed("openrouter_metadata", "user_id");

    required error;
    optional openrouter_metadata;
    optional user_id;
}
