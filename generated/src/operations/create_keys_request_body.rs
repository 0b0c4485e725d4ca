// @generated from schemas/typescript/models/operations/createkeysrequestbody.mdx and schemas/go/models/operations/createkeysrequest.mdx by `fieldtable codegen`. Do not edit.

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

support::new! {
    CreateKeysRequestBody(name: into String),
    none(creator_user_id, expires_at, include_byok_in_limit, limit, limit_reset, workspace_id)
}

support::setters! {
    CreateKeysRequestBody;
    /// The member who makes the key, where an organization owns it
    with_creator_user_id(creator_user_id: into String), with_creator_user_id_null;
    /// When the key is to stop working, ISO 8601; any offset but UTC is refused
    with_expires_at(expires_at: into Timestamp), with_expires_at_null;
    /// Whether spending on your own provider keys counts
    with_include_byok_in_limit(include_byok_in_limit: into bool);
    /// US dollars that the key may spend, if there is to be a limit
    with_limit(limit: number), with_limit_null;
    /// How often the spent amount starts again at zero, at midnight UTC; null for never.
    with_limit_reset(limit_reset: into CreateKeysLimitReset), with_limit_reset_null;
    /// Where to make the key; the default workspace where absent
    with_workspace_id(workspace_id: into String);
}

support::model! {
    CreateKeysRequestBody:
    required(name),
    optional(creator_user_id, expires_at, include_byok_in_limit, limit, limit_reset, workspace_id),
    guessed("creator_user_id", "workspace_id");

    optional creator_user_id;
    optional expires_at;
    optional include_byok_in_limit;
    optional limit;
    optional limit_reset;
    required name;
    optional workspace_id;
}
