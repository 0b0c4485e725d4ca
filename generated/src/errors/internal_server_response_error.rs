// @generated from schemas/typescript/models/errors/internalserverresponseerror.mdx and schemas/go/models/sdkerrors/internalserverresponseerror.mdx by `cargo xtask codegen`. Do not edit.
use std::collections::BTreeMap;

use serde_json::Value;

use crate::models::InternalServerResponseErrorData;
use crate::support::{
    self, Entries, Extra, Failure, Field, Maybe, Object, Required, Shape, Writer,
};

/// 500: something failed on the server's side
///
/// # Example
///
/// ```
/// use openrouter_models::errors::InternalServerResponseError;
///
/// let json = r#"{
///   "error": {
///     "code": 500,
///     "message": "Something failed"
///   }
/// }"#;
/// let value: InternalServerResponseError = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InternalServerResponseError {
    /// What failed on the server
    pub error: InternalServerResponseErrorData,
    /// `openrouter_metadata`: a map, each value any JSON, optional.
    pub openrouter_metadata: Option<BTreeMap<String, Value>>,
    /// `user_id`: a string, optional.
    pub user_id: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl InternalServerResponseError {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(error: impl Into<InternalServerResponseErrorData>) -> Self {
        Self {
            error: error.into(),
            openrouter_metadata: None,
            user_id: None,
            extra: Extra::new(),
        }
    }
    /// The same with `openrouter_metadata`.
    #[must_use]
    pub fn with_openrouter_metadata(
        mut self,
        openrouter_metadata: impl Into<BTreeMap<String, Value>>,
    ) -> Self {
        self.openrouter_metadata = Some(openrouter_metadata.into());
        self
    }
    /// The same with `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl Object for InternalServerResponseError {
    const SHAPE: &'static Shape = &Shape::new(
        "InternalServerResponseError",
        &[
            Field::required("error"),
            Field::optional("openrouter_metadata"),
            Field::optional("user_id"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut error = Required::new();
        let mut openrouter_metadata = Maybe::new();
        let mut user_id = Maybe::new();
        let extra = entries
            .fill(
                Self::SHAPE,
                &mut [&mut error, &mut openrouter_metadata, &mut user_id],
            )?;
        let (Some(error),) = (error.0,) else {
            return Err(support::unfilled("InternalServerResponseError"));
        };
        Ok(Self {
            error,
            openrouter_metadata: openrouter_metadata.0,
            user_id: user_id.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("error", &self.error);
        to.optional("openrouter_metadata", &self.openrouter_metadata);
        to.optional("user_id", &self.user_id);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(InternalServerResponseError);

impl PartialEq for InternalServerResponseError {
    fn eq(&self, other: &Self) -> bool {
        self.error == other.error
            && self.openrouter_metadata == other.openrouter_metadata
            && self.user_id == other.user_id && support::same_extra(self, other)
    }
}
