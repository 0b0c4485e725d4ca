// @generated from typescript/models/answer.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::Question;

/// An object with `text` and `followUp`.
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
#[derive(Clone)]
#[non_exhaustive]
pub struct Answer {
    /// `text`: a string.
    pub text: String,
    /// `followUp`: `Question`, optional.
    pub follow_up: Option<Question>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Answer(text: into String),
    none(follow_up)
}

support::setters! {
    Answer;
    /// `followUp`: `Question`, optional.
    with_follow_up(follow_up: into Question) = "followUp";
}

support::model! {
    Answer:
    required(text),
    optional(follow_up),
    guessed("followUp");

    required text;
    optional follow_up = "followUp";
}
