// @generated from schemas/typescript/models/operations/updatekeysrequestbody.mdx and schemas/go/models/operations/updatekeysrequestbody.mdx by `fieldtable codegen`. Do not edit.

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

support::setters! {
    UpdateKeysRequestBody;
    /// Whether to switch the key off
    with_disabled(disabled: into bool);
    /// Whether spending on your own provider keys counts
    with_include_byok_in_limit(include_byok_in_limit: into bool);
    /// US dollars that the key may spend from now on
    with_limit(limit: number), with_limit_null;
    /// From now on, how often the spent amount starts again at zero, at midnight UTC; null for never.
    with_limit_reset(limit_reset: into UpdateKeysLimitReset), with_limit_reset_null;
    /// What to call the key from now on
    with_name(name: into String);
}

support::model! {
    UpdateKeysRequestBody:
    required(),
    optional(disabled, include_byok_in_limit, limit, limit_reset, name);

    optional disabled;
    optional include_byok_in_limit;
    optional limit;
    optional limit_reset;
    optional name;
}
