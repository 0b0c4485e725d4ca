// @generated from schemas/typescript/models/operations/updatekeysrequestbody.mdx and schemas/go/models/operations/updatekeysrequestbody.mdx by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};
use super::UpdateKeysLimitReset;

/// An object with `disabled`, `include_byok_in_limit`, `limit`, `limit_reset` and `name`.
///
/// # Example
///
/// ```
/// use openrouter_models::operations::UpdateKeysRequestBody;
///
/// let json = r#"{
///   "disabled": false,
///   "include_byok_in_limit": true,
///   "limit": 75,
///   "limit_reset": "daily",
///   "name": "Nightly build 2"
/// }"#;
/// let value: UpdateKeysRequestBody = serde_json::from_str(json)?;
/// assert_eq!(value.disabled, Some(false));
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateKeysRequestBody {
    /// Whether to switch the key off
    pub disabled: Option<bool>,
    /// Whether spending on your own provider keys counts
    pub include_byok_in_limit: Option<bool>,
    /// US dollars that the key may spend from now on
    pub limit: Option<f64>,
    /// From now on, how often the spent amount starts again at zero, at midnight UTC; null for never.
    /// Weeks begin on Monday.
    pub limit_reset: Option<UpdateKeysLimitReset>,
    /// What to call the key from now on
    pub name: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl UpdateKeysRequestBody {
    /// The same with `disabled`.
    #[must_use]
    pub fn with_disabled(mut self, disabled: impl Into<bool>) -> Self {
        self.disabled = Some(disabled.into());
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
        limit_reset: impl Into<Option<UpdateKeysLimitReset>>,
    ) -> Self {
        self.limit_reset = limit_reset.into();
        if self.limit_reset.is_none() {
            self.extra.mark_null("limit_reset");
        }
        self
    }

    /// The same with `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

support::model! {
    UpdateKeysRequestBody:
    required(),
    optional(disabled, include_byok_in_limit, limit, limit_reset, name);

    optional disabled = "disabled";
    optional include_byok_in_limit = "include_byok_in_limit";
    optional limit = "limit";
    optional limit_reset = "limit_reset";
    optional name = "name";
}
