// @generated from schemas/typescript/models/operations/updatekeysdata.mdx and schemas/go/models/operations/updatekeysdata.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra, Timestamp};

/// The key after the change, without its secret
///
/// Used by [`UpdateKeysResponse`](crate::operations::UpdateKeysResponse).
///
/// # Example
///
/// ```
/// use openrouter_models::operations::UpdateKeysData;
///
/// let json = r#"{
///   "byok_usage": 17.38,
///   "byok_usage_daily": 17.38,
///   "byok_usage_monthly": 17.38,
///   "byok_usage_weekly": 17.38,
///   "created_at": "2025-08-24T10:30:00Z",
///   "creator_user_id": "user_0000000000000000000000000",
///   "disabled": false,
///   "expires_at": "2027-12-31T23:59:59Z",
///   "hash": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
///   "include_byok_in_limit": false,
///   "label": "sk-or-v1-000...000",
///   "limit": 100,
///   "limit_remaining": 74.5,
///   "limit_reset": "monthly",
///   "name": "Production",
///   "updated_at": "2025-08-24T15:45:00Z",
///   "usage": 25.5,
///   "usage_daily": 25.5,
///   "usage_monthly": 25.5,
///   "usage_weekly": 25.5,
///   "workspace_id": "00000000-0000-5000-8000-000000000000"
/// }"#;
/// let value: UpdateKeysData = serde_json::from_str(json)?;
/// assert_eq!(value.byok_usage, 17.38);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateKeysData {
    /// US dollars that the key has spent on your own provider keys
    pub byok_usage: f64,
    /// US dollars spent on your own provider keys since midnight UTC
    pub byok_usage_daily: f64,
    /// US dollars spent on your own provider keys since the first of the month, UTC
    pub byok_usage_monthly: f64,
    /// US dollars spent on your own provider keys since Monday, UTC
    pub byok_usage_weekly: f64,
    /// When the key was made, an ISO 8601 timestamp
    pub created_at: Timestamp,
    /// Who made the key: a member, where an organization owns it
    pub creator_user_id: Option<String>,
    /// Whether the key is switched off
    pub disabled: bool,
    /// When the key stops working, ISO 8601 in UTC; null if it never does
    pub expires_at: Option<Timestamp>,
    /// Names the key in URLs; not the secret
    pub hash: String,
    /// Whether spending on your own provider keys counts towards the limit
    pub include_byok_in_limit: bool,
    /// A shortened form of the key, to recognise it by
    pub label: String,
    /// US dollars that the key may spend
    pub limit: Option<f64>,
    /// US dollars that are left to spend
    pub limit_remaining: Option<f64>,
    /// How often the spent amount starts again at zero
    pub limit_reset: Option<String>,
    /// What its owner calls the key
    pub name: String,
    /// When the key was last changed, an ISO 8601 timestamp
    pub updated_at: Option<Timestamp>,
    /// US dollars of credit that the key has spent
    pub usage: f64,
    /// US dollars of credit spent since midnight UTC
    pub usage_daily: f64,
    /// US dollars of credit spent since the first of the month, UTC
    pub usage_monthly: f64,
    /// US dollars of credit spent since Monday, UTC
    pub usage_weekly: f64,
    /// The workspace that the key belongs to
    pub workspace_id: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::builder! {
    UpdateKeysData by UpdateKeysDataBuilder,
    none(creator_user_id, expires_at, limit, limit_remaining, limit_reset, updated_at);

    byok_usage(byok_usage: number);
    byok_usage_daily(byok_usage_daily: number);
    byok_usage_monthly(byok_usage_monthly: number);
    byok_usage_weekly(byok_usage_weekly: number);
    created_at(created_at: into Timestamp);
    disabled(disabled: into bool);
    hash(hash: into String);
    include_byok_in_limit(include_byok_in_limit: into bool);
    label(label: into String);
    name(name: into String);
    usage(usage: number);
    usage_daily(usage_daily: number);
    usage_monthly(usage_monthly: number);
    usage_weekly(usage_weekly: number);
    workspace_id(workspace_id: into String);
}

#[cfg(feature = "fixtures")]
support::setters! {
    UpdateKeysData;
    with_creator_user_id(creator_user_id: into String), with_creator_user_id_null;
    with_expires_at(expires_at: into Timestamp), with_expires_at_null;
    with_limit(limit: number), with_limit_null;
    with_limit_remaining(limit_remaining: number), with_limit_remaining_null;
    with_limit_reset(limit_reset: into String), with_limit_reset_null;
    with_updated_at(updated_at: into Timestamp), with_updated_at_null;
}

support::model! {
    UpdateKeysData:
    required(byok_usage, byok_usage_daily, byok_usage_monthly, byok_usage_weekly, created_at, disabled,
        hash, include_byok_in_limit, label, name, usage, usage_daily, usage_monthly, usage_weekly,
        workspace_id),
    optional(creator_user_id, expires_at, limit, limit_remaining, limit_reset, updated_at);

    required byok_usage;
    required byok_usage_daily;
    required byok_usage_monthly;
    required byok_usage_weekly;
    required created_at;
    nullable creator_user_id;
    required disabled;
    optional expires_at;
    required hash;
    required include_byok_in_limit;
    required label;
    nullable limit;
    nullable limit_remaining;
    nullable limit_reset;
    required name;
    nullable updated_at;
    required usage;
    required usage_daily;
    required usage_monthly;
    required usage_weekly;
    required workspace_id;
}
