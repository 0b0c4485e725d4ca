// @generated from typescript/models/sign.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `text`.
///
/// Used by [`Room`](crate::Room).
///
/// # Example
///
/// ```
/// use maps_and_lists::Sign;
///
/// let json = r#"{"text":"Pull"}"#;
/// let value: Sign = serde_json::from_str(json)?;
/// assert_eq!(value.text, "Pull");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Sign {
    /// `text`: a string.
    pub text: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Sign(text: into String),
    none()
}

support::setters! {
    Sign;
}

support::model! {
    Sign:
    required(text),
    optional();

    required text;
}
