// @generated from typescript/models/mood.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// How a visitor left
///
/// # Example
///
/// ```
/// use union_of_constants_among_open_enums::Mood;
///
/// let json = r#""glad""#;
/// let value: Mood = serde_json::from_str(json)?;
/// assert_eq!(value.as_str(), "glad");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Mood {
    /// `"glad"`
    Glad,
    /// `"thoughtful"`
    Thoughtful,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::open_enum! {
    Mood:
    Glad = "glad",
    Thoughtful = "thoughtful",
}
