// @generated from typescript/models/translated.md by `cargo xtask codegen`. Do not edit.
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

impl support::Object for Translated {
    const SHAPE: &'static support::Shape = &support::Shape::new(
        "Translated",
        &[support::Field::required("en")],
    );
    fn read(entries: support::Entries<'_>) -> Result<Self, support::Failure> {
        let mut en = support::Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut en])?;
        let (Some(en),) = (en.0,) else {
            return Err(support::unfilled("Translated"));
        };
        Ok(Self { en, extra })
    }
    fn write(&self, to: &mut support::Writer<'_>) {
        to.required("en", &self.en);
    }
    fn extra(&self) -> &support::Extra {
        &self.extra
    }
}

support::object!(Translated);

impl PartialEq for Translated {
    fn eq(&self, other: &Self) -> bool {
        self.en == other.en && support::same_extra(self, other)
    }
}
