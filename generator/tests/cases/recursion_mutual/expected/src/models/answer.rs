// @generated from typescript/models/answer.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Maybe, Object, Required, Shape, Writer,
};
use super::Question;

/// An object with `text` and `follow_up`.
///
/// Used by [`Question`](crate::Question).
///
/// # Example
///
/// ```
/// use recursion_mutual::Answer;
///
/// let json = r#"{"text":"Because."}"#;
/// let value: Answer = serde_json::from_str(json)?;
/// assert_eq!(value.text, "Because.");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Answer {
    /// `text`: a string.
    pub text: String,
    /// `follow_up`: `Question`, optional.
    pub follow_up: Option<Question>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Answer {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            follow_up: None,
            extra: Extra::new(),
        }
    }
    /// The same with `follow_up`.
    #[must_use]
    pub fn with_follow_up(mut self, follow_up: impl Into<Question>) -> Self {
        self.follow_up = Some(follow_up.into());
        self
    }
}

impl Object for Answer {
    const SHAPE: &'static Shape = &Shape::new(
        "Answer",
        &[Field::required("text"), Field::optional("follow_up")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut text = Required::new();
        let mut follow_up = Maybe::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut text, &mut follow_up])?;
        let (Some(text),) = (text.0,) else {
            return Err(support::unfilled("Answer"));
        };
        Ok(Self {
            text,
            follow_up: follow_up.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("text", &self.text);
        to.optional("follow_up", &self.follow_up);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Answer);

impl PartialEq for Answer {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.follow_up == other.follow_up
            && support::same_extra(self, other)
    }
}
