// @generated from typescript/models/question.md by `cargo xtask codegen`. Do not edit.
use crate::support::{
    self, Entries, Extra, Failure, Field, Maybe, Object, Required, Shape, Writer,
};
use super::Answer;

/// An object with `text` and `answer`.
///
/// Used by [`Answer`](crate::Answer).
///
/// # Example
///
/// ```
/// use recursion_mutual::Question;
///
/// let json = r#"{"text":"Why?"}"#;
/// let value: Question = serde_json::from_str(json)?;
/// assert_eq!(value.text, "Why?");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Question {
    /// `text`: a string.
    pub text: String,
    /// `answer`: `Answer`, optional.
    pub answer: Option<Box<Answer>>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Question {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            answer: None,
            extra: Extra::new(),
        }
    }
    /// The same with `answer`.
    #[must_use]
    pub fn with_answer(mut self, answer: impl Into<Box<Answer>>) -> Self {
        self.answer = Some(answer.into());
        self
    }
}

impl Object for Question {
    const SHAPE: &'static Shape = &Shape::new(
        "Question",
        &[Field::required("text"), Field::optional("answer")],
    );
    fn read(entries: &mut Entries<'_>) -> Result<Self, Failure> {
        let mut text = Required::new();
        let mut answer = Maybe::new();
        let extra = entries.fill(Self::SHAPE, &mut [&mut text, &mut answer])?;
        let (Some(text),) = (text.0,) else {
            return Err(support::unfilled("Question"));
        };
        Ok(Self {
            text,
            answer: answer.0,
            extra,
        })
    }
    fn write(&self, to: &mut Writer<'_>) {
        to.required("text", &self.text);
        to.optional("answer", &self.answer);
    }
    fn extra(&self) -> &Extra {
        &self.extra
    }
}

support::object!(Question);

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text && self.answer == other.answer
            && support::same_extra(self, other)
    }
}
