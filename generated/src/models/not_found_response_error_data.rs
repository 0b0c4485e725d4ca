// @generated from schemas/typescript/models/notfoundresponseerrordata.mdx and schemas/go/models/components/notfoundresponseerrordata.mdx by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{self, Extra};

/// What does not exist
///
/// Used by [`NotFoundResponseError`](crate::errors::NotFoundResponseError).
///
/// # Example
///
/// ```
/// use openrouter_models::NotFoundResponseErrorData;
///
/// let json = r#"{"code":404,"message":"No such key"}"#;
/// let value: NotFoundResponseErrorData = serde_json::from_str(json)?;
/// assert_eq!(value.code, 404);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct NotFoundResponseErrorData {
    /// `code`: an integer.
    pub code: i64,
    /// `message`: a string.
    pub message: String,
    /// `metadata`: a map, each value any JSON or `null`, optional.
    pub metadata: Option<BTreeMap<String, Value>>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl NotFoundResponseErrorData {
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
    NotFoundResponseErrorData:
    required(code, message),
    optional(metadata);

    required code = "code";
    required message = "message";
    optional metadata = "metadata";
}
