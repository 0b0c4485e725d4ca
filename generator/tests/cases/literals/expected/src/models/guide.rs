// @generated from typescript/models/guide.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};
use super::GuideLanguage;

/// An object with `role`, `version`, `certified`, `badge` and `language`.
///
/// # Example
///
/// ```
/// use literals::Guide;
///
/// let json = r#"{
///   "role": "guide",
///   "version": 2,
///   "certified": true,
///   "language": "en"
/// }"#;
/// let value: Guide = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Guide {
    /// Only the best have one
    pub badge: Option<String>,
    /// What they speak
    pub language: GuideLanguage,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Guide {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(language: impl Into<GuideLanguage>) -> Self {
        Self {
            badge: None,
            language: language.into(),
            extra: Extra::new(),
        }
    }

    /// The same with `badge`.
    #[must_use]
    pub fn with_badge(mut self, badge: impl Into<String>) -> Self {
        self.badge = Some(badge.into());
        self
    }
}

support::model! {
    Guide:
    needs(language),
    may(badge);

    constant role = "role", Text "guide";
    constant version = "version", Integer 2;
    constant certified = "certified", Boolean true;
    optional badge = "badge";
    required language = "language";
}
