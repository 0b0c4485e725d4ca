// @generated from typescript/models/type.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `type`, `in`, `self`, `crate`, `extra` and 1 more.
///
/// # Example
///
/// ```
/// use keywords::Type;
///
/// let json = r#"{
///   "type": "a",
///   "in": "b",
///   "self": "c",
///   "crate": "d",
///   "extra": "e",
///   "async": "f"
/// }"#;
/// let value: Type = serde_json::from_str(json)?;
/// assert_eq!(value.r#type, "a");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Type {
    /// `type`: a string.
    pub r#type: String,
    /// `in`: a string.
    pub r#in: String,
    /// `self`: a string.
    pub self_: String,
    /// `crate`: a string.
    pub crate_: String,
    /// `extra`: a string.
    pub extra_: String,
    /// `async`: a string.
    pub r#async: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Type {
    /// A builder, which asks for every field that is required.
    pub fn builder() -> TypeBuilder {
        TypeBuilder::default()
    }
}

/// Makes a `Type` of its required fields.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct TypeBuilder {
    r#type: Option<String>,
    r#in: Option<String>,
    self_: Option<String>,
    crate_: Option<String>,
    extra_: Option<String>,
    r#async: Option<String>,
}

impl TypeBuilder {
    /// With `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// With `in`.
    pub fn r#in(mut self, r#in: impl Into<String>) -> Self {
        self.r#in = Some(r#in.into());
        self
    }

    /// With `self_`.
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// With `crate_`.
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// With `extra_`.
    pub fn extra_(mut self, extra_: impl Into<String>) -> Self {
        self.extra_ = Some(extra_.into());
        self
    }

    /// With `async`.
    pub fn r#async(mut self, r#async: impl Into<String>) -> Self {
        self.r#async = Some(r#async.into());
        self
    }

    /// The value, without the fields that are not required.
    ///
    /// # Errors
    ///
    /// If a required field was not given; the error names it.
    pub fn build(self) -> Result<Type, support::MissingField> {
        Ok(Type {
            r#type: self.r#type.ok_or(support::MissingField::new("Type", "type"))?,
            r#in: self.r#in.ok_or(support::MissingField::new("Type", "in"))?,
            self_: self.self_.ok_or(support::MissingField::new("Type", "self_"))?,
            crate_: self.crate_.ok_or(support::MissingField::new("Type", "crate_"))?,
            extra_: self.extra_.ok_or(support::MissingField::new("Type", "extra_"))?,
            r#async: self.r#async.ok_or(support::MissingField::new("Type", "async"))?,
            extra: Extra::new(),
        })
    }
}

support::model! {
    Type:
    required(r#type, r#in, self_, crate_, extra_, r#async),
    optional();

    required r#type = "type";
    required r#in = "in";
    required self_ = "self";
    required crate_ = "crate";
    required extra_ = "extra";
    required r#async = "async";
}
