// @generated from schemas/typescript/models/operations/createkeysrequestbody.mdx and schemas/go/models/operations/createkeysrequest.mdx by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra, Timestamp};
use super::CreateKeysLimitReset;

/// An object with `creator_user_id`, `expires_at`, `include_byok_in_limit`, `limit`, `limit_reset` and 2
/// more.
///
/// # Example
///
/// ```
/// use openrouter_models::operations::CreateKeysRequestBody;
///
/// let json = r#"{
///   "creator_user_id": "user_0000000000000000000000000",
///   "expires_at": "2027-12-31T23:59:59Z",
///   "include_byok_in_limit": true,
///   "limit": 50,
///   "limit_reset": "monthly",
///   "name": "Nightly build",
///   "workspace_id": "00000000-0000-5000-8000-000000000000"
/// }"#;
/// let value: CreateKeysRequestBody = serde_json::from_str(json)?;
/// assert_eq!(value.creator_user_id.as_deref(), Some("user_0000000000000000000000000"));
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateKeysRequestBody {
    /// The member who makes the key, where an organization owns it
    pub creator_user_id: Option<String>,
    /// When the key is to stop working, ISO 8601; any offset but UTC is refused
    pub expires_at: Option<Timestamp>,
    /// Whether spending on your own provider keys counts
    pub include_byok_in_limit: Option<bool>,
    /// US dollars that the key may spend, if there is to be a limit
    pub limit: Option<f64>,
    /// How often the spent amount starts again at zero, at midnight UTC; null for never. Weeks begin on
    /// Monday.
    pub limit_reset: Option<CreateKeysLimitReset>,
    /// What to call the key
    pub name: String,
    /// Where to make the key; the default workspace where absent
    pub workspace_id: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl CreateKeysRequestBody {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            creator_user_id: None,
            expires_at: None,
            include_byok_in_limit: None,
            limit: None,
            limit_reset: None,
            name: name.into(),
            workspace_id: None,
            extra: Extra::new(),
        }
    }

    /// The same with `creator_user_id`; `None` is `null`.
    #[must_use]
    pub fn with_creator_user_id(
        mut self,
        creator_user_id: impl Into<Option<String>>,
    ) -> Self {
        self.creator_user_id = creator_user_id.into();
        if self.creator_user_id.is_none() {
            self.extra.mark_null("creator_user_id");
        }
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

    /// The same with `include_byok_in_limit`.
    #[must_use]
    pub fn with_include_byok_in_limit(
        mut self,
        include_byok_in_limit: impl Into<bool>,
    ) -> Self {
        self.include_byok_in_limit = Some(include_byok_in_limit.into());
        self
    }

    /// The same with `limit`; `None` is `null`.
    #[must_use]
    pub fn with_limit(mut self, limit: impl Into<Option<f64>>) -> Self {
        self.limit = limit.into();
        if self.limit.is_none() {
            self.extra.mark_null("limit");
        }
        self
    }

    /// The same with `limit_reset`; `None` is `null`.
    #[must_use]
    pub fn with_limit_reset(
        mut self,
        limit_reset: impl Into<Option<CreateKeysLimitReset>>,
    ) -> Self {
        self.limit_reset = limit_reset.into();
        if self.limit_reset.is_none() {
            self.extra.mark_null("limit_reset");
        }
        self
    }

    /// The same with `workspace_id`.
    #[must_use]
    pub fn with_workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = Some(workspace_id.into());
        self
    }
}

support::model! {
    CreateKeysRequestBody:
    required(name),
    optional(creator_user_id, expires_at, include_byok_in_limit, limit, limit_reset, workspace_id),
    guessed("creator_user_id", "workspace_id");

    optional creator_user_id = "creator_user_id";
    optional expires_at = "expires_at";
    optional include_byok_in_limit = "include_byok_in_limit";
    optional limit = "limit";
    optional limit_reset = "limit_reset";
    required name = "name";
    optional workspace_id = "workspace_id";
}
