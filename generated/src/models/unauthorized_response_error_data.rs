// @generated from schemas/typescript/models/unauthorizedresponseerrordata.mdx and schemas/go/models/components/unauthorizedresponseerrordata.mdx by `cargo xtask codegen`. Do not edit.
use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::{
    self, Entries, Extra, Failure, Field, Maybe, Object, Required, Shape, Writer,
};

/// Why the caller is not known
///
/// Used by [`UnauthorizedResponseError`](crate::errors::UnauthorizedResponseError).
///
/// # Example
///
/// ```
/// use openrouter_models::UnauthorizedResponseErrorData;
///
/// let json = r#"{"code":401,"message":"No key was sent"}"#;
/// let value: UnauthorizedResponseErrorData = serde_json::from_str(json)?;
/// assert_eq!(value.code, 401);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UnauthorizedResponseErrorData {
    /// `code`: an integer.
    pub code: i64,
    /// `message`: a string.
    pub message: String,
    /// `metadata`: a map, each value any JSON or `null`, optional.
    pub metadata: Option<BTreeMap<String, Value>>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl UnauthorizedResponseErrorData {
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

impl Object for UnauthorizedResponseErrorData {
    const SHAPE: &'static Shape = &Shape::new(
        "UnauthorizedResponseErrorData",
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
            return Err(support::unfilled("UnauthorizedResponseErrorData"));
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

support::object!(UnauthorizedResponseErrorData);

impl PartialEq for UnauthorizedResponseErrorData {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code && self.message == other.message
            && self.metadata == other.metadata && support::same_extra(self, other)
    }
}
