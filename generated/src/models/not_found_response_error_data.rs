// @generated from schemas/typescript/models/notfoundresponseerrordata.mdx and schemas/go/models/components/notfoundresponseerrordata.mdx by `cargo xtask codegen`. Do not edit.
use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{
    self, Entries, Extra, Failure, Field, Maybe, Object, Required, Shape, Writer,
};

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
#[derive(Debug, Clone)]
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

impl Object for NotFoundResponseErrorData {
    const SHAPE: &'static Shape = &Shape::new(
        "NotFoundResponseErrorData",
        &[
            Field::required("code"),
            Field::required("message"),
            Field::optional("metadata"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut code = Required::new();
        let mut message = Required::new();
        let mut metadata = Maybe::new();
        let extra = entries
            .fill(Self::SHAPE, &mut [&mut code, &mut message, &mut metadata])?;
        let (Some(code), Some(message)) = (code.0, message.0) else {
            return Err(support::unfilled("NotFoundResponseErrorData"));
        };
        Ok(Self {
            code,
            message,
            metadata: metadata.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("code", &self.code);
        to.required("message", &self.message);
        to.optional("metadata", &self.metadata);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(NotFoundResponseErrorData);

impl PartialEq for NotFoundResponseErrorData {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code && self.message == other.message
            && self.metadata == other.metadata && support::same_extra(self, other)
    }
}
