// @generated from typescript/models/settings.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// Some that we know, and any other
///
/// # Example
///
/// ```
/// use additional_properties::Settings;
///
/// let json = r#"{"theme":"dark"}"#;
/// let value: Settings = serde_json::from_str(json)?;
/// assert_eq!(value.theme, "dark");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Settings {
    /// `theme`: a string.
    pub theme: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Settings(theme: into String),
    none()
}

support::setters! {
    Settings;
}

support::model! {
    Settings:
    required(theme),
    optional();

    required theme;
}
