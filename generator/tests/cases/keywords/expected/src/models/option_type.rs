// @generated from typescript/models/option.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    OptionType(some: into String),
    none(r#box, _1)
}

support::setters! {
    OptionType;
    /// `box`: `Vec`, optional.
    with_box(r#box: into VecType) = "box";
    /// `1`: a string, optional.
    with__1(_1: into String) = "1";
}

support::model! {
    OptionType:
    required(some),
    optional(r#box, _1);

    required some;
    optional r#box = "box";
    optional _1 = "1";
}
