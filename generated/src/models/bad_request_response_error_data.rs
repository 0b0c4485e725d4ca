// @generated from schemas/typescript/models/badrequestresponseerrordata.mdx and schemas/go/models/components/badrequestresponseerrordata.mdx by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{self, Extra};

/// What was wrong with the request
///
/// Used by [`BadRequestResponseError`](crate::errors::BadRequestResponseError).
///
/// # Example
///
/// ```
/// use openrouter_models::BadRequestResponseErrorData;
///
/// let json = r#"{
///   "code": 400,
///   "message": "limit: expected a number"
/// }"#;
/// let value: BadRequestResponseErrorData = serde_json::from_str(json)?;
/// assert_eq!(value.code, 400);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct BadRequestResponseErrorData {
    /// `code`: an integer.
    pub code: i64,
    /// `message`: a string.
    pub message: String,
    /// `metadata`: a map, each value any JSON or `null`, optional.
    pub metadata: Option<BTreeMap<String, Value>>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl BadRequestResponseErrorData {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(code: impl Into<i64>, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
            metadata: None,
            extra: Extra::new(),
        }
    }

    /// The same with `metadata`; `None` is `null`.
    #[must_use]
    pub fn with_metadata(
        mut self,
        metadata: impl Into<Option<BTreeMap<String, Value>>>,
    ) -> Self {
        self.metadata = metadata.into();
        if self.metadata.is_none() {
            self.extra.mark_null("metadata");
        }
        self
    }
}

support::model! {
    BadRequestResponseErrorData:
    required(code, message),
    optional(metadata);

    required code = "code";
    required message = "message";
    optional metadata = "metadata";
}
