// @generated from typescript/models/guide.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Guide(language: into GuideLanguage),
    none(badge, retired)
}

support::setters! {
    Guide;
    /// Only the best have one
    with_badge(badge: into GuideBadge);
    /// Nobody retires
    with_retired(retired: into False);
}

support::model! {
    Guide:
    required(language),
    optional(badge, retired);

    constant role, Text "guide";
    constant version, Integer 2;
    constant certified, Boolean true;
    optional badge;
    required language;
    optional retired;
}
