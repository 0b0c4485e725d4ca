// @generated from typescript/models/guide.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Constant, Entries, Extra, Failure, Field, Literal, Maybe, Object, Required,
    Shape, Writer,
};
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

impl Object for Guide {
    const SHAPE: &'static Shape = &Shape::new(
        "Guide",
        &[
            Field::constant("role", Literal::Text("guide")),
            Field::constant("version", Literal::Integer(2)),
            Field::constant("certified", Literal::Boolean(true)),
            Field::optional("badge"),
            Field::required("language"),
        ],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut role = Constant(Literal::Text("guide"));
        let mut version = Constant(Literal::Integer(2));
        let mut certified = Constant(Literal::Boolean(true));
        let mut badge = Maybe::new();
        let mut language = Required::new();
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
    fn write(&self, to: &mut Writer<'_>) {
        to.constant("role", Literal::Text("guide"));
        to.constant("version", Literal::Integer(2));
        to.constant("certified", Literal::Boolean(true));
        to.optional("badge", &self.badge);
        to.required("language", &self.language);
    }
    fn extra(&self) -> &Extra {
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
