// @generated from typescript/models/type.md by `fieldtable codegen`. Do not edit.

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

support::builder! {
    Type by TypeBuilder,
    none();

    /// `type`: a string.
    r#type(r#type: into String);
    /// `in`: a string.
    r#in(r#in: into String);
    /// `self`: a string.
    self_(self_: into String);
    /// `crate`: a string.
    crate_(crate_: into String);
    /// `extra`: a string.
    extra_(extra_: into String);
    /// `async`: a string.
    r#async(r#async: into String);
}

support::setters! {
    Type;
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
