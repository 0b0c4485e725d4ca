// @generated from python/models/jar.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra, Timestamp};

/// An object with `cracked`, `seen_at` and `fired`.
///
/// Used by [`Shelf`](crate::Shelf).
///
/// # Example
///
/// ```
/// use null_of_a_copy::Jar;
///
/// let json = r#"{"cracked":"x","seen_at":null,"fired":3}"#;
/// let value: Jar = serde_json::from_str(json)?;
/// assert_eq!(value.cracked, "x");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Jar {
    /// What broke it
    pub cracked: String,
    /// When it was seen last
    pub seen_at: Option<Timestamp>,
    /// `fired`: an integer.
    pub fired: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Jar(cracked: into String, fired: integer),
    none(seen_at)
}

support::setters! {
    Jar;
    /// When it was seen last
    with_seen_at(seen_at: into Timestamp), with_seen_at_null;
}

support::model! {
    Jar:
    required(cracked, fired),
    optional(seen_at);

    required cracked;
    nullable seen_at;
    required fired;
}
