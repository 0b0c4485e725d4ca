// @generated from typescript/models/person.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `givenName` and `familyName`.
///
/// Used by [`Artist`](crate::Artist).
///
/// # Example
///
/// ```
/// use union_by_structure::Person;
///
/// let json = r#"{"givenName":"Ada","familyName":"Byron"}"#;
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
    /// `givenName`: a string.
    pub given_name: String,
    /// `familyName`: a string.
    pub family_name: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Person(given_name: into String, family_name: into String),
    none()
}

support::setters! {
    Person;
}

support::model! {
    Person:
    required(given_name, family_name),
    optional(),
    guessed("givenName", "familyName");

    required given_name: String = "givenName";
    required family_name: String = "familyName";
}
