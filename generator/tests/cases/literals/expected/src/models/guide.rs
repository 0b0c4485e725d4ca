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

impl support::Object for Guide {
    const SHAPE: &'static support::Shape = &support::Shape::new(
        "Guide",
        &[
            support::Field::constant("role", support::Literal::Text("guide")),
            support::Field::constant("version", support::Literal::Integer(2)),
            support::Field::constant("certified", support::Literal::Boolean(true)),
            support::Field::optional("badge"),
            support::Field::required("language"),
        ],
    );
    fn read(entries: support::Entries<'_>) -> Result<Self, support::Failure> {
        let mut role = support::Constant(support::Literal::Text("guide"));
        let mut version = support::Constant(support::Literal::Integer(2));
        let mut certified = support::Constant(support::Literal::Boolean(true));
        let mut badge = support::Maybe::new();
        let mut language = support::Required::new();
        let extra = entries
            .fill(
                Self::SHAPE,
                &mut [&mut role, &mut version, &mut certified, &mut badge, &mut language],
            )?;
        let (Some(language),) = (language.0,) else {
            return Err(support::unfilled("Guide"));
        };
        Ok(Self {
            badge: badge.0,
            language,
            extra,
        })
    }
    fn write(&self, to: &mut support::Writer<'_>) {
        to.constant("role", support::Literal::Text("guide"));
        to.constant("version", support::Literal::Integer(2));
        to.constant("certified", support::Literal::Boolean(true));
        to.optional("badge", &self.badge);
        to.required("language", &self.language);
    }
    fn extra(&self) -> &support::Extra {
        &self.extra
    }
}

support::object!(Guide);

impl PartialEq for Guide {
    fn eq(&self, other: &Self) -> bool {
        self.badge == other.badge && self.language == other.language
            && support::same_extra(self, other)
    }
}
