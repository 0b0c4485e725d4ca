// @generated from schemas/typescript/models/errors/internalserverresponseerror.mdx and schemas/go/models/sdkerrors/internalserverresponseerror.mdx by `fieldtable codegen`. Do not edit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::models::InternalServerResponseErrorData;
use crate::support::{self, Extra};

/// 500: something failed on the server's side
///
/// # Example
///
/// ```
/// use openrouter_models::errors::InternalServerResponseError;
///
/// let json = r#"{
///   "error": {
///     "code": 500,
///     "message": "Something failed"
///   }
/// }"#;
/// let value: InternalServerResponseError = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct InternalServerResponseError {
    /// What failed on the server
    pub error: InternalServerResponseErrorData,
    /// `openrouter_metadata`: a map, each value any JSON, optional.
    pub openrouter_metadata: Option<BTreeMap<String, Value>>,
    /// `user_id`: a string, optional.
    pub user_id: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    InternalServerResponseError(error: into InternalServerResponseErrorData),
    none(openrouter_metadata, user_id)
}

#[cfg(feature = "fixtures")]
support::setters! {
    InternalServerResponseError;
    with_openrouter_metadata(openrouter_metadata: map Value);
    with_user_id(user_id: into String);
}

support::error! {
    InternalServerResponseError: |error| Some(error.error.message.as_str())
}

support::model! {
    InternalServerResponseError:
    required(error),
    optional(openrouter_metadata, user_id),
    guessed("openrouter_metadata", "user_id");

    required error;
    optional openrouter_metadata;
    optional user_id;
}
