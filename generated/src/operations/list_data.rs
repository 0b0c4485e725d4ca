// @generated from schemas/typescript/models/operations/listdata.mdx and schemas/go/models/operations/listdata.mdx by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra, Timestamp};

/// An object with `byok_usage`, `byok_usage_daily`, `byok_usage_monthly`, `byok_usage_weekly`, `created_at`
/// and 16 more.
///
/// Used by [`ListResponse`](crate::operations::ListResponse).
///
/// # Example
///
/// ```
/// use openrouter_models::operations::ListData;
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
/// let value: ListData = serde_json::from_str(json)?;
/// assert_eq!(value.byok_usage, 17.38);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ListData {
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

impl ListData {
    /// A builder, which asks for every field that is required.
    pub fn builder() -> ListDataBuilder {
        ListDataBuilder::default()
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

    /// The same with `updated_at`; `None` is `null`.
    #[must_use]
    pub fn with_updated_at(mut self, updated_at: impl Into<Option<Timestamp>>) -> Self {
        self.updated_at = updated_at.into();
        self.extra.unmark("updated_at");
        self
    }
}

/// Makes a `ListData` of its required fields.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct ListDataBuilder {
    byok_usage: Option<f64>,
    byok_usage_daily: Option<f64>,
    byok_usage_monthly: Option<f64>,
    byok_usage_weekly: Option<f64>,
    created_at: Option<Timestamp>,
    disabled: Option<bool>,
    hash: Option<String>,
    include_byok_in_limit: Option<bool>,
    label: Option<String>,
    name: Option<String>,
    usage: Option<f64>,
    usage_daily: Option<f64>,
    usage_monthly: Option<f64>,
    usage_weekly: Option<f64>,
    workspace_id: Option<String>,
}

impl ListDataBuilder {
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

    /// With `created_at`.
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// With `disabled`.
    pub fn disabled(mut self, disabled: impl Into<bool>) -> Self {
        self.disabled = Some(disabled.into());
        self
    }

    /// With `hash`.
    pub fn hash(mut self, hash: impl Into<String>) -> Self {
        self.hash = Some(hash.into());
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

    /// With `label`.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// With `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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

    /// With `workspace_id`.
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = Some(workspace_id.into());
        self
    }

    /// The value, without the fields that are not required.
    ///
    /// # Errors
    ///
    /// If a required field was not given; the error names it.
    pub fn build(self) -> Result<ListData, support::MissingField> {
        Ok(ListData {
            byok_usage: self
                .byok_usage
                .ok_or(support::MissingField::new("ListData", "byok_usage"))?,
            byok_usage_daily: self
                .byok_usage_daily
                .ok_or(support::MissingField::new("ListData", "byok_usage_daily"))?,
            byok_usage_monthly: self
                .byok_usage_monthly
                .ok_or(support::MissingField::new("ListData", "byok_usage_monthly"))?,
            byok_usage_weekly: self
                .byok_usage_weekly
                .ok_or(support::MissingField::new("ListData", "byok_usage_weekly"))?,
            created_at: self
                .created_at
                .ok_or(support::MissingField::new("ListData", "created_at"))?,
            creator_user_id: None,
            disabled: self
                .disabled
                .ok_or(support::MissingField::new("ListData", "disabled"))?,
            expires_at: None,
            hash: self.hash.ok_or(support::MissingField::new("ListData", "hash"))?,
            include_byok_in_limit: self
                .include_byok_in_limit
                .ok_or(support::MissingField::new("ListData", "include_byok_in_limit"))?,
            label: self.label.ok_or(support::MissingField::new("ListData", "label"))?,
            limit: None,
            limit_remaining: None,
            limit_reset: None,
            name: self.name.ok_or(support::MissingField::new("ListData", "name"))?,
            updated_at: None,
            usage: self.usage.ok_or(support::MissingField::new("ListData", "usage"))?,
            usage_daily: self
                .usage_daily
                .ok_or(support::MissingField::new("ListData", "usage_daily"))?,
            usage_monthly: self
                .usage_monthly
                .ok_or(support::MissingField::new("ListData", "usage_monthly"))?,
            usage_weekly: self
                .usage_weekly
                .ok_or(support::MissingField::new("ListData", "usage_weekly"))?,
            workspace_id: self
                .workspace_id
                .ok_or(support::MissingField::new("ListData", "workspace_id"))?,
            extra: Extra::new(),
        })
    }
}

support::model! {
    ListData:
    required(byok_usage, byok_usage_daily, byok_usage_monthly, byok_usage_weekly, created_at, disabled,
        hash, include_byok_in_limit, label, name, usage, usage_daily, usage_monthly, usage_weekly,
        workspace_id),
    optional(creator_user_id, expires_at, limit, limit_remaining, limit_reset, updated_at),
    guessed("byok_usage", "byok_usage_daily", "byok_usage_monthly", "byok_usage_weekly", "created_at",
        "creator_user_id", "expires_at", "include_byok_in_limit", "limit_remaining", "limit_reset",
        "updated_at", "usage_daily", "usage_monthly", "usage_weekly", "workspace_id");

    required byok_usage = "byok_usage";
    required byok_usage_daily = "byok_usage_daily";
    required byok_usage_monthly = "byok_usage_monthly";
    required byok_usage_weekly = "byok_usage_weekly";
    required created_at = "created_at";
    nullable creator_user_id = "creator_user_id";
    required disabled = "disabled";
    optional expires_at = "expires_at";
    required hash = "hash";
    required include_byok_in_limit = "include_byok_in_limit";
    required label = "label";
    nullable limit = "limit";
    nullable limit_remaining = "limit_remaining";
    nullable limit_reset = "limit_reset";
    required name = "name";
    nullable updated_at = "updated_at";
    required usage = "usage";
    required usage_daily = "usage_daily";
    required usage_monthly = "usage_monthly";
    required usage_weekly = "usage_weekly";
    required workspace_id = "workspace_id";
}
