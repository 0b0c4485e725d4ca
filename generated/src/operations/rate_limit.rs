// @generated from schemas/typescript/models/operations/ratelimit.mdx and schemas/go/models/operations/ratelimit.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// A rate limit of former times; every number in it is -1 today.
///
/// \:warning: **DEPRECATED**: On its way out: do not build on it.
///
/// Used by [`GetCurrentKeyData`](crate::operations::GetCurrentKeyData).
///
/// # Example
///
/// ```
/// use openrouter_models::operations::RateLimit;
///
/// let json = r#"{
///   "interval": "1h",
///   "note": "Nothing is limited here.",
///   "requests": 1000
/// }"#;
/// let value: RateLimit = serde_json::from_str(json)?;
/// assert_eq!(value.interval, "1h");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
#[deprecated]
pub struct RateLimit {
    /// How long an interval is
    pub interval: String,
    /// A word on what became of the limit
    pub note: String,
    /// Requests in an interval
    pub requests: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    RateLimit(interval: into String, note: into String, requests: integer),
    none()
}

#[cfg(feature = "fixtures")]
support::setters! {
    RateLimit;
}

support::model! {
    RateLimit:
    required(interval, note, requests),
    optional();

    required interval;
    required note;
    required requests;
}
