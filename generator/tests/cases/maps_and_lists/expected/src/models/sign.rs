// @generated from typescript/models/sign.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Object, Required, Shape, Writer,
};

/// An object with `text`.
///
/// Used by [`Room`](crate::Room).
///
/// # Example
///
/// ```
/// use maps_and_lists::Sign;
///
/// let json = r#"{"text":"Pull"}"#;
/// let value: Sign = serde_json::from_str(json)?;
/// assert_eq!(value.text, "Pull");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Sign {
    /// `text`: a string.
    pub text: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Sign {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            extra: Extra::new(),
        }
    }
}

impl Object for Sign {
    const SHAPE: &'static Shape = &Shape::new("Sign", &[Field::required("text")]);
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut text = Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut text])?;
        let (Some(text),) = (text.0,) else {
            return Err(support::unfilled("Sign"));
        };
        Ok(Self { text, extra })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("text", &self.text);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Sign);

impl PartialEq for Sign {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && support::same_extra(self, other)
    }
}
