// @generated from schemas/typescript/models/operations/createkeysresponse.mdx and schemas/go/models/operations/createkeysresponse.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra, Secret};
use super::CreateKeysData;

/// What creating a key gives back: the key itself, and what is known of it
///
/// # Example
///
/// ```
/// use openrouter_models::operations::CreateKeysResponse;
///
/// let json = r#"{
///   "data": {
///     "byok_usage": 0,
///     "byok_usage_daily": 0,
///     "byok_usage_monthly": 0,
///     "byok_usage_weekly": 0,
///     "created_at": "2025-08-24T10:30:00Z",
///     "creator_user_id": "user_0000000000000000000000000",
///     "disabled": false,
///     "hash": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
///     "include_byok_in_limit": true,
///     "label": "Nightly build",
///     "limit": 50,
///     "limit_remaining": 50,
///     "limit_reset": "monthly",
///     "name": "Nightly build",
///     "updated_at": null,
///     "usage": 0,
///     "usage_daily": 0,
///     "usage_monthly": 0,
///     "usage_weekly": 0,
///     "workspace_id": "00000000-0000-5000-8000-000000000000"
///   },
///   "key": "sk-or-v1-0000000000000000000000000000000000000000000000000000000000000000"
/// }"#;
/// let value: CreateKeysResponse = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateKeysResponse {
    /// The new key, without its secret
    pub data: CreateKeysData,
    /// The secret that authenticates requests (only shown once)
    pub key: Secret,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    CreateKeysResponse(data: into CreateKeysData, key: into Secret),
    none()
}

#[cfg(feature = "fixtures")]
support::setters! {
    CreateKeysResponse;
}

support::model! {
    CreateKeysResponse:
    required(data, key),
    optional();

    required data;
    required key;
}
