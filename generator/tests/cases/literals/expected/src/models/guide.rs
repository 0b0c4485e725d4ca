// @generated from typescript/models/guide.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra, False};
use super::{GuideBadge, GuideLanguage};

/// An object with `role`, `version`, `certified`, `badge`, `language` and 1 more.
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
#[derive(Clone)]
#[non_exhaustive]
pub struct Guide {
    /// Only the best have one
    pub badge: Option<GuideBadge>,
    /// What they speak
    pub language: GuideLanguage,
    /// Nobody retires
    pub retired: Option<False>,
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
            retired: None,
            extra: Extra::new(),
        }
    }

    /// The same with `badge`.
    #[must_use]
    pub fn with_badge(mut self, badge: impl Into<GuideBadge>) -> Self {
        self.badge = Some(badge.into());
        self
    }

    /// The same with `retired`.
    #[must_use]
    pub fn with_retired(mut self, retired: impl Into<False>) -> Self {
        self.retired = Some(retired.into());
        self
    }
}

support::model! {
    Guide:
    required(language),
    optional(badge, retired);

    constant role = "role", Text "guide";
    constant version = "version", Integer 2;
    constant certified = "certified", Boolean true;
    optional badge = "badge";
    required language = "language";
    optional retired = "retired";
}
