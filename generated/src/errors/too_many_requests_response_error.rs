// @generated from schemas/typescript/models/errors/toomanyrequestsresponseerror.mdx and schemas/go/models/sdkerrors/toomanyrequestsresponseerror.mdx by `fieldtable codegen`. Do not edit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::models::TooManyRequestsResponseErrorData;
use crate::support::{self, Extra};

/// 429: slow down
///
/// # Example
///
/// ```
/// use openrouter_models::errors::TooManyRequestsResponseError;
///
/// let json = r#"{
///   "error": {
///     "code": 429,
///     "message": "Slow down"
///   }
/// }"#;
/// let value: TooManyRequestsResponseError = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct TooManyRequestsResponseError {
    /// Which limit was reached
    pub error: TooManyRequestsResponseErrorData,
    /// `openrouter_metadata`: a map, each value any JSON, optional.
    pub openrouter_metadata: Option<BTreeMap<String, Value>>,
    /// `user_id`: a string, optional.
    pub user_id: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    TooManyRequestsResponseError(error: into TooManyRequestsResponseErrorData),
    none(openrouter_metadata, user_id)
}

#[cfg(feature = "fixtures")]
support::setters! {
    TooManyRequestsResponseError;
    with_openrouter_metadata(openrouter_metadata: map Value);
    with_user_id(user_id: into String);
}

support::error! {
    TooManyRequestsResponseError: |error| Some(error.error.message.as_str())
}

support::model! {
    TooManyRequestsResponseError:
    required(error),
    optional(openrouter_metadata, user_id),
    guessed("openrouter_metadata", "user_id");

    required error;
    optional openrouter_metadata;
    optional user_id;
}
