// @generated from schemas/typescript/models/badrequestresponseerrordata.mdx and schemas/go/models/components/badrequestresponseerrordata.mdx by `cargo xtask codegen`. Do not edit.
use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{
    self, Entries, Extra, Failure, Field, Maybe, Object, Required, Shape, Writer,
};

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
#[derive(Debug, Clone)]
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

impl Object for BadRequestResponseErrorData {
    const SHAPE: &'static Shape = &Shape::new(
        "BadRequestResponseErrorData",
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
            return Err(support::unfilled("BadRequestResponseErrorData"));
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

support::object!(BadRequestResponseErrorData);

impl PartialEq for BadRequestResponseErrorData {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code && self.message == other.message
            && self.metadata == other.metadata && support::same_extra(self, other)
    }
}
