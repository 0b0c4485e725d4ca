// @generated from typescript/models/option.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};
use super::VecType;

/// An object with `some`, `box` and `1`.
///
/// # Example
///
/// ```
/// use keywords::OptionType;
///
/// let json = r#"{"some":"a"}"#;
/// let value: OptionType = serde_json::from_str(json)?;
/// assert_eq!(value.some, "a");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct OptionType {
    /// `some`: a string.
    pub some: String,
    /// `box`: `Vec`, optional.
    pub r#box: Option<VecType>,
    /// `1`: a string, optional.
    pub _1: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl OptionType {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(some: impl Into<String>) -> Self {
        Self {
            some: some.into(),
            r#box: None,
            _1: None,
            extra: Extra::new(),
        }
    }

    /// The same with `box`.
    #[must_use]
    pub fn with_box(mut self, r#box: impl Into<VecType>) -> Self {
        self.r#box = Some(r#box.into());
        self
    }

    /// The same with `_1`.
    #[must_use]
    pub fn with__1(mut self, _1: impl Into<String>) -> Self {
        self._1 = Some(_1.into());
        self
    }
}

support::model! {
    OptionType:
    required(some),
    optional(r#box, _1);

    required some = "some";
    optional r#box = "box";
    optional _1 = "1";
}
