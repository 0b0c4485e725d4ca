// @generated from typescript/models/person.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `given_name` and `family_name`.
///
/// Used by [`Artist`](crate::Artist).
///
/// # Example
///
/// ```
/// use union_by_structure::Person;
///
/// let json = r#"{
///   "given_name": "Ada",
///   "family_name": "Byron"
/// }"#;
/// let value: Person = serde_json::from_str(json)?;
/// assert_eq!(value.given_name, "Ada");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Person {
    /// `given_name`: a string.
    pub given_name: String,
    /// `family_name`: a string.
    pub family_name: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Person {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(given_name: impl Into<String>, family_name: impl Into<String>) -> Self {
        Self {
            given_name: given_name.into(),
            family_name: family_name.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    Person:
    needs(given_name, family_name),
    may(),
    guesses("given_name", "family_name");

    required given_name: String = "given_name";
    required family_name: String = "family_name";
}
