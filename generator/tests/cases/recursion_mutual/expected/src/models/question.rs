// @generated from typescript/models/question.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
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
#[derive(Clone)]
#[non_exhaustive]
pub struct Question {
    /// `text`: a string.
    pub text: String,
    /// `answer`: `Answer`, optional.
    pub answer: Option<Box<Answer>>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Question(text: into String),
    none(answer)
}

support::setters! {
    Question;
    /// `answer`: `Answer`, optional.
    with_answer(answer: boxed Answer);
}

support::model! {
    Question:
    required(text),
    optional(answer);

    required text;
    optional answer;
}
