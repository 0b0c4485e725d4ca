// @generated from typescript/models/translated.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

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
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Translated {
    /// In English
    pub en: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Translated {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(en: impl Into<String>) -> Self {
        Self {
            en: en.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Translated {
    const SHAPE: &'static Shape = &Shape::new("Translated", &[Field::required("en")]);
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut en = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut en])?;
        let (Some(en),) = (en.0,) else {
            return Err(support::unfilled("Translated"));
        };
        Ok(Self { en, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("en", &self.en);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Translated);

impl PartialEq for Translated {
    fn eq(&self, other: &Self) -> bool {
        self.en == other.en && support::same_extra(self, other)
    }
}
