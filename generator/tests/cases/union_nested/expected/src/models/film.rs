// @generated from typescript/models/film.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `medium` and `minutes`.
///
/// Used by [`Exhibit`](crate::Exhibit).
///
/// # Example
///
/// ```
/// use union_nested::Film;
///
/// let json = r#"{"medium":"film","minutes":90}"#;
/// let value: Film = serde_json::from_str(json)?;
/// assert_eq!(value.minutes, 90);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Film {
    /// `minutes`: an integer.
    pub minutes: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Film(minutes: integer),
    none()
}

support::setters! {
    Film;
}

support::model! {
    Film:
    required(minutes),
    optional();

    constant medium, Text "film";
    required minutes;
}
