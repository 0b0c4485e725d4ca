// @generated from typescript/models/locker.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra, Secret};

/// An object with `code`, `cacheKey` and `token`.
///
/// # Example
///
/// ```
/// use secrets::Locker;
///
/// let json = r#"{
///   "code": "lk-live-000000000000000000000000000000000000",
///   "cacheKey": "lockers",
///   "token": "<value>"
/// }"#;
/// let value: Locker = serde_json::from_str(json)?;
/// assert_eq!(value.cache_key, "lockers");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Locker {
    /// Opens the locker (only shown once)
    pub code: Secret,
    /// `cacheKey`: a string.
    pub cache_key: String,
    /// Another secret (only shown once)
    pub token: Secret,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Locker(code: into Secret, cache_key: into String, token: into Secret),
    none()
}

support::setters! {
    Locker;
}

support::model! {
    Locker:
    required(code, cache_key, token),
    optional(),
    guessed("cacheKey");

    required code;
    required cache_key = "cacheKey";
    required token;
}
