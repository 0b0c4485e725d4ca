// @generated from schemas/typescript/models/operations/getcurrentkeydata.mdx and schemas/go/models/operations/getcurrentkeydata.mdx by `cargo xtask codegen`. Do not edit.

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

impl GetCurrentKeyData {
    /// A builder, which asks for every field that is required.
    pub fn builder() -> GetCurrentKeyDataBuilder {
        GetCurrentKeyDataBuilder::default()
    }

    /// The same with `creator_user_id`; `None` is `null`.
    #[must_use]
    pub fn with_creator_user_id(
        mut self,
        creator_user_id: impl Into<Option<String>>,
    ) -> Self {
        self.creator_user_id = creator_user_id.into();
        self.extra.unmark("creator_user_id");
        self
    }

    /// The same with `expires_at`; `None` is `null`.
    #[must_use]
    pub fn with_expires_at(mut self, expires_at: impl Into<Option<Timestamp>>) -> Self {
        self.expires_at = expires_at.into();
        if self.expires_at.is_none() {
            self.extra.mark_null("expires_at");
        }
        self
    }

    /// The same with `limit`; `None` is `null`.
    #[must_use]
    pub fn with_limit(mut self, limit: impl Into<Option<f64>>) -> Self {
        self.limit = limit.into();
        self.extra.unmark("limit");
        self
    }

    /// The same with `limit_remaining`; `None` is `null`.
    #[must_use]
    pub fn with_limit_remaining(
        mut self,
        limit_remaining: impl Into<Option<f64>>,
    ) -> Self {
        self.limit_remaining = limit_remaining.into();
        self.extra.unmark("limit_remaining");
        self
    }

    /// The same with `limit_reset`; `None` is `null`.
    #[must_use]
    pub fn with_limit_reset(mut self, limit_reset: impl Into<Option<String>>) -> Self {
        self.limit_reset = limit_reset.into();
        self.extra.unmark("limit_reset");
        self
    }
}

/// Makes a `GetCurrentKeyData` of its required fields.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct GetCurrentKeyDataBuilder {
    byok_usage: Option<f64>,
    byok_usage_daily: Option<f64>,
    byok_usage_monthly: Option<f64>,
    byok_usage_weekly: Option<f64>,
    include_byok_in_limit: Option<bool>,
    is_free_tier: Option<bool>,
    is_management_key: Option<bool>,
    is_provisioning_key: Option<bool>,
    label: Option<String>,
    rate_limit: Option<RateLimit>,
    usage: Option<f64>,
    usage_daily: Option<f64>,
    usage_monthly: Option<f64>,
    usage_weekly: Option<f64>,
}

impl GetCurrentKeyDataBuilder {
    /// With `byok_usage`.
    pub fn byok_usage(mut self, byok_usage: impl Into<f64>) -> Self {
        self.byok_usage = Some(byok_usage.into());
        self
    }

    /// With `byok_usage_daily`.
    pub fn byok_usage_daily(mut self, byok_usage_daily: impl Into<f64>) -> Self {
        self.byok_usage_daily = Some(byok_usage_daily.into());
        self
    }

    /// With `byok_usage_monthly`.
    pub fn byok_usage_monthly(mut self, byok_usage_monthly: impl Into<f64>) -> Self {
        self.byok_usage_monthly = Some(byok_usage_monthly.into());
        self
    }

    /// With `byok_usage_weekly`.
    pub fn byok_usage_weekly(mut self, byok_usage_weekly: impl Into<f64>) -> Self {
        self.byok_usage_weekly = Some(byok_usage_weekly.into());
        self
    }

    /// With `include_byok_in_limit`.
    pub fn include_byok_in_limit(
        mut self,
        include_byok_in_limit: impl Into<bool>,
    ) -> Self {
        self.include_byok_in_limit = Some(include_byok_in_limit.into());
        self
    }

    /// With `is_free_tier`.
    pub fn is_free_tier(mut self, is_free_tier: impl Into<bool>) -> Self {
        self.is_free_tier = Some(is_free_tier.into());
        self
    }

    /// With `is_management_key`.
    pub fn is_management_key(mut self, is_management_key: impl Into<bool>) -> Self {
        self.is_management_key = Some(is_management_key.into());
        self
    }

    /// With `is_provisioning_key`.
    pub fn is_provisioning_key(mut self, is_provisioning_key: impl Into<bool>) -> Self {
        self.is_provisioning_key = Some(is_provisioning_key.into());
        self
    }

    /// With `label`.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// With `rate_limit`.
    pub fn rate_limit(mut self, rate_limit: impl Into<RateLimit>) -> Self {
        self.rate_limit = Some(rate_limit.into());
        self
    }

    /// With `usage`.
    pub fn usage(mut self, usage: impl Into<f64>) -> Self {
        self.usage = Some(usage.into());
        self
    }

    /// With `usage_daily`.
    pub fn usage_daily(mut self, usage_daily: impl Into<f64>) -> Self {
        self.usage_daily = Some(usage_daily.into());
        self
    }

    /// With `usage_monthly`.
    pub fn usage_monthly(mut self, usage_monthly: impl Into<f64>) -> Self {
        self.usage_monthly = Some(usage_monthly.into());
        self
    }

    /// With `usage_weekly`.
    pub fn usage_weekly(mut self, usage_weekly: impl Into<f64>) -> Self {
        self.usage_weekly = Some(usage_weekly.into());
        self
    }

    /// The value, without the fields that are not required.
    ///
    /// # Errors
    ///
    /// If a required field was not given; the error names it.
    pub fn build(self) -> Result<GetCurrentKeyData, support::MissingField> {
        Ok(GetCurrentKeyData {
            byok_usage: self
                .byok_usage
                .ok_or(support::MissingField::new("GetCurrentKeyData", "byok_usage"))?,
            byok_usage_daily: self
                .byok_usage_daily
                .ok_or(
                    support::MissingField::new("GetCurrentKeyData", "byok_usage_daily"),
                )?,
            byok_usage_monthly: self
                .byok_usage_monthly
                .ok_or(
                    support::MissingField::new("GetCurrentKeyData", "byok_usage_monthly"),
                )?,
            byok_usage_weekly: self
                .byok_usage_weekly
                .ok_or(
                    support::MissingField::new("GetCurrentKeyData", "byok_usage_weekly"),
                )?,
            creator_user_id: None,
            expires_at: None,
            include_byok_in_limit: self
                .include_byok_in_limit
                .ok_or(
                    support::MissingField::new(
                        "GetCurrentKeyData",
                        "include_byok_in_limit",
                    ),
                )?,
            is_free_tier: self
                .is_free_tier
                .ok_or(support::MissingField::new("GetCurrentKeyData", "is_free_tier"))?,
            is_management_key: self
                .is_management_key
                .ok_or(
                    support::MissingField::new("GetCurrentKeyData", "is_management_key"),
                )?,
            is_provisioning_key: self
                .is_provisioning_key
                .ok_or(
                    support::MissingField::new(
                        "GetCurrentKeyData",
                        "is_provisioning_key",
                    ),
                )?,
            label: self
                .label
                .ok_or(support::MissingField::new("GetCurrentKeyData", "label"))?,
            limit: None,
            limit_remaining: None,
            limit_reset: None,
            rate_limit: self
                .rate_limit
                .ok_or(support::MissingField::new("GetCurrentKeyData", "rate_limit"))?,
            usage: self
                .usage
                .ok_or(support::MissingField::new("GetCurrentKeyData", "usage"))?,
            usage_daily: self
                .usage_daily
                .ok_or(support::MissingField::new("GetCurrentKeyData", "usage_daily"))?,
            usage_monthly: self
                .usage_monthly
                .ok_or(
                    support::MissingField::new("GetCurrentKeyData", "usage_monthly"),
                )?,
            usage_weekly: self
                .usage_weekly
                .ok_or(support::MissingField::new("GetCurrentKeyData", "usage_weekly"))?,
            extra: Extra::new(),
        })
    }
}

support::model! {
    GetCurrentKeyData:
    required(byok_usage, byok_usage_daily, byok_usage_monthly, byok_usage_weekly, include_byok_in_limit,
        is_free_tier, is_management_key, is_provisioning_key, label, rate_limit, usage,
        usage_daily, usage_monthly, usage_weekly),
    optional(creator_user_id, expires_at, limit, limit_remaining, limit_reset);

    required byok_usage = "byok_usage";
    required byok_usage_daily = "byok_usage_daily";
    required byok_usage_monthly = "byok_usage_monthly";
    required byok_usage_weekly = "byok_usage_weekly";
    nullable creator_user_id = "creator_user_id";
    optional expires_at = "expires_at";
    required include_byok_in_limit = "include_byok_in_limit";
    required is_free_tier = "is_free_tier";
    required is_management_key = "is_management_key";
    required is_provisioning_key = "is_provisioning_key";
    required label = "label";
    nullable limit = "limit";
    nullable limit_remaining = "limit_remaining";
    nullable limit_reset = "limit_reset";
    required rate_limit = "rate_limit";
    required usage = "usage";
    required usage_daily = "usage_daily";
    required usage_monthly = "usage_monthly";
    required usage_weekly = "usage_weekly";
}
