// @generated from typescript/models/settings.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

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
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Settings {
    /// `theme`: a string.
    pub theme: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Settings {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(theme: impl Into<String>) -> Self {
        Self {
            theme: theme.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Settings {
    const SHAPE: &'static Shape = &Shape::new("Settings", &[Field::required("theme")]);
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut theme = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut theme])?;
        let (Some(theme),) = (theme.0,) else {
            return Err(support::unfilled("Settings"));
        };
        Ok(Self { theme, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("theme", &self.theme);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Settings);

impl PartialEq for Settings {
    fn eq(&self, other: &Self) -> bool {
        self.theme == other.theme && support::same_extra(self, other)
    }
}
