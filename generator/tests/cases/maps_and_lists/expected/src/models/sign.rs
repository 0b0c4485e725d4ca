// @generated from typescript/models/sign.md by `cargo xtask codegen`. Do not edit.
use crate::support::{self, Extra};

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

impl support::Object for Sign {
    const SHAPE: &'static support::Shape = &support::Shape::new(
        "Sign",
        &[support::Field::required("text")],
    );
    fn read(entries: support::Entries<'_>) -> Result<Self, support::Failure> {
        let mut text = support::Required::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut text])?;
        let (Some(text),) = (text.0,) else {
            return Err(support::unfilled("Sign"));
        };
        Ok(Self { text, extra })
    }
    fn write(&self, to: &mut support::Writer<'_>) {
        to.required("text", &self.text);
    }
    fn extra(&self) -> &support::Extra {
        &self.extra
    }
}

support::object!(Sign);

impl PartialEq for Sign {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && support::same_extra(self, other)
    }
}
