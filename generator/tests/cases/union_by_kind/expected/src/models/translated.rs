// @generated from typescript/models/translated.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `en`.
///
/// Used by [`Caption`](crate::Caption).
///
/// # Example
///
/// ```
/// use union_by_kind::Translated;
///
/// let json = r#"{"en":"Untitled"}"#;
/// let value: Translated = serde_json::from_str(json)?;
/// assert_eq!(value.en, "Untitled");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Translated {
    /// In English
    pub en: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Translated(en: into String),
    none()
}

support::setters! {
    Translated;
}

support::model! {
    Translated:
    required(en),
    optional();

    required en: String;
}
