// @generated from schemas/typescript/models/operations/getcurrentkeyresponse.mdx and schemas/go/models/operations/getcurrentkeyresponse.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::GetCurrentKeyData;

/// One API key, as `GET /keys/{hash}` describes it
///
/// # Example
///
/// ```
/// use openrouter_models::operations::GetCurrentKeyResponse;
///
/// let json = r#"{
///   "data": {
///     "byok_usage": 17.38,
///     "byok_usage_daily": 17.38,
///     "byok_usage_monthly": 17.38,
///     "byok_usage_weekly": 17.38,
///     "creator_user_id": "user_0000000000000000000000000",
///     "include_byok_in_limit": false,
///     "is_free_tier": false,
///     "is_management_key": false,
///     "is_provisioning_key": false,
///     "label": "sk-or-v1-au7...890",
///     "limit": 100,
///     "limit_remaining": 74.5,
///     "limit_reset": "monthly",
///     "rate_limit": {
///       "interval": "1h",
///       "note": "Nothing is limited here.",
///       "requests": 1000
///     },
///     "usage": 25.5,
///     "usage_daily": 25.5,
///     "usage_monthly": 25.5,
///     "usage_weekly": 25.5
///   }
/// }"#;
/// let value: GetCurrentKeyResponse = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCurrentKeyResponse {
    /// The key that the request was made with
    pub data: GetCurrentKeyData,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    GetCurrentKeyResponse(data: into GetCurrentKeyData),
    none()
}

#[cfg(feature = "fixtures")]
support::setters! {
    GetCurrentKeyResponse;
}

support::model! {
    GetCurrentKeyResponse:
    required(data),
    optional();

    required data;
}
