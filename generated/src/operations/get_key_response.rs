// @generated from schemas/typescript/models/operations/getkeyresponse.mdx and schemas/go/models/operations/getkeyresponse.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::GetKeyData;

/// One API key, as `GET /keys/{hash}` describes it
///
/// # Example
///
/// ```
/// use openrouter_models::operations::GetKeyResponse;
///
/// let json = r#"{
///   "data": {
///     "byok_usage": 17.38,
///     "byok_usage_daily": 17.38,
///     "byok_usage_monthly": 17.38,
///     "byok_usage_weekly": 17.38,
///     "created_at": "2025-08-24T10:30:00Z",
///     "creator_user_id": "user_0000000000000000000000000",
///     "disabled": false,
///     "hash": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
///     "include_byok_in_limit": false,
///     "label": "Production",
///     "limit": 100,
///     "limit_remaining": 74.5,
///     "limit_reset": "monthly",
///     "name": "Production",
///     "updated_at": "2025-08-24T15:45:00Z",
///     "usage": 25.5,
///     "usage_daily": 25.5,
///     "usage_monthly": 25.5,
///     "usage_weekly": 25.5,
///     "workspace_id": "00000000-0000-5000-8000-000000000000"
///   }
/// }"#;
/// let value: GetKeyResponse = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct GetKeyResponse {
    /// The key, without its secret
    pub data: GetKeyData,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    GetKeyResponse(data: into GetKeyData),
    none()
}

#[cfg(feature = "fixtures")]
support::setters! {
    GetKeyResponse;
}

support::model! {
    GetKeyResponse:
    required(data),
    optional();

    required data;
}
