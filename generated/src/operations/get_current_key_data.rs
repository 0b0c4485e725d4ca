// @generated from schemas/typescript/models/operations/getcurrentkeydata.mdx and schemas/go/models/operations/getcurrentkeydata.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra, Timestamp};
use super::RateLimit;

/// The key that the request was made with
///
/// Used by [`GetCurrentKeyResponse`](crate::operations::GetCurrentKeyResponse).
///
/// # Example
///
/// ```
/// use openrouter_models::operations::GetCurrentKeyData;
///
/// let json = r#"{
///   "byok_usage": 17.38,
///   "byok_usage_daily": 17.38,
///   "byok_usage_monthly": 17.38,
///   "byok_usage_weekly": 17.38,
///   "creator_user_id": "user_0000000000000000000000000",
///   "expires_at": "2027-12-31T23:59:59Z",
///   "include_byok_in_limit": false,
///   "is_free_tier": false,
///   "is_management_key": false,
///   "is_provisioning_key": false,
///   "label": "sk-or-v1-au7...890",
///   "limit": 100,
///   "limit_remaining": 74.5,
///   "limit_reset": "monthly",
///   "rate_limit": {
///     "interval": "1h",
///     "note": "Nothing is limited here.",
///     "requests": 1000
///   },
///   "usage": 25.5,
///   "usage_daily": 25.5,
///   "usage_monthly": 25.5,
///   "usage_weekly": 25.5
/// }"#;
/// let value: GetCurrentKeyData = serde_json::from_str(json)?;
/// assert_eq!(value.byok_usage, 17.38);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCurrentKeyData {
    /// US dollars that the key has spent on your own provider keys
    pub byok_usage: f64,
    /// US dollars spent on your own provider keys since midnight UTC
    pub byok_usage_daily: f64,
    /// US dollars spent on your own provider keys since the first of the month, UTC
    pub byok_usage_monthly: f64,
    /// US dollars spent on your own provider keys since Monday, UTC
    pub byok_usage_weekly: f64,
    /// Who made the key: a member, where an organization owns it
    pub creator_user_id: Option<String>,
    /// When the key stops working, ISO 8601 in UTC; null if it never does
    pub expires_at: Option<Timestamp>,
    /// Whether spending on your own provider keys counts towards the limit
    pub include_byok_in_limit: bool,
    /// Whether the key belongs to the free tier
    pub is_free_tier: bool,
    /// Whether the key may manage other keys
    pub is_management_key: bool,
    /// On its way out: do not build on it.
    ///
    /// The former name of `is_management_key`
    #[deprecated]
    pub is_provisioning_key: bool,
    /// A shortened form of the key, to recognise it by
    pub label: String,
    /// US dollars that the key may spend
    pub limit: Option<f64>,
    /// US dollars that are left to spend
    pub limit_remaining: Option<f64>,
    /// How often the spent amount starts again at zero
    pub limit_reset: Option<String>,
    /// On its way out: do not build on it.
    ///
    /// A rate limit of former times; every number in it is -1 today.
    #[deprecated]
    pub rate_limit: RateLimit,
    /// US dollars of credit that the key has spent
    pub usage: f64,
    /// US dollars of credit spent since midnight UTC
    pub usage_daily: f64,
    /// US dollars of credit spent since the first of the month, UTC
    pub usage_monthly: f64,
    /// US dollars of credit spent since Monday, UTC
    pub usage_weekly: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::builder! {
    GetCurrentKeyData by GetCurrentKeyDataBuilder,
    none(creator_user_id, expires_at, limit, limit_remaining, limit_reset);

    byok_usage(byok_usage: number);
    byok_usage_daily(byok_usage_daily: number);
    byok_usage_monthly(byok_usage_monthly: number);
    byok_usage_weekly(byok_usage_weekly: number);
    include_byok_in_limit(include_byok_in_limit: into bool);
    is_free_tier(is_free_tier: into bool);
    is_management_key(is_management_key: into bool);
    is_provisioning_key(is_provisioning_key: into bool);
    label(label: into String);
    rate_limit(rate_limit: into RateLimit);
    usage(usage: number);
    usage_daily(usage_daily: number);
    usage_monthly(usage_monthly: number);
    usage_weekly(usage_weekly: number);
}

#[cfg(feature = "fixtures")]
support::setters! {
    GetCurrentKeyData;
    with_creator_user_id(creator_user_id: into String), with_creator_user_id_null;
    with_expires_at(expires_at: into Timestamp), with_expires_at_null;
    with_limit(limit: number), with_limit_null;
    with_limit_remaining(limit_remaining: number), with_limit_remaining_null;
    with_limit_reset(limit_reset: into String), with_limit_reset_null;
}

support::model! {
    GetCurrentKeyData:
    required(byok_usage, byok_usage_daily, byok_usage_monthly, byok_usage_weekly, include_byok_in_limit,
        is_free_tier, is_management_key, is_provisioning_key, label, rate_limit, usage,
        usage_daily, usage_monthly, usage_weekly),
    optional(creator_user_id, expires_at, limit, limit_remaining, limit_reset);

    required byok_usage;
    required byok_usage_daily;
    required byok_usage_monthly;
    required byok_usage_weekly;
    nullable creator_user_id;
    optional expires_at;
    required include_byok_in_limit;
    required is_free_tier;
    required is_management_key;
    required is_provisioning_key;
    required label;
    nullable limit;
    nullable limit_remaining;
    nullable limit_reset;
    required rate_limit;
    required usage;
    required usage_daily;
    required usage_monthly;
    required usage_weekly;
}
