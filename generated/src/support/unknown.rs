// @generated from templates/support/src/support/unknown.rs by `fieldtable codegen`. Do not edit.

//! Values that an enum does not have: kept where it is open, refused where it is closed.

use std::fmt;

use serde_json::Value;

use super::{decode_error::DecodeError, output::Output, union::one_of};

/// A value that no page lists. Only the `From<&str>` of its enum and reading make it, so it is never one of the known
/// values.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(Kept);

/// What is kept of a value.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Kept {
    Text(Box<str>),
    /// JSON that is no string, as text: an enum may stand for a union, which may get a member of another kind.
    Json(Box<str>),
}

/// A whole number that no page lists. It is made by the `From<i64>` of its enum only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownNumber(i64);

/// A number that no page lists. It is made by the `From<f64>` of its enum only.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct UnknownFraction(f64);

impl UnknownValue {
    pub(crate) fn new(value: &str) -> Self {
        Self(Kept::Text(value.into()))
    }

    /// A value that is no string.
    pub(crate) fn json(value: &Value) -> Self {
        Self(Kept::Json(value.to_string().into()))
    }

    /// The string as it came; of a value of another kind, its JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Kept::Text(text) | Kept::Json(text) => text,
        }
    }

    pub(crate) fn output(&self) -> Output<'_> {
        match &self.0 {
            Kept::Text(text) => Output::Text(text),
            Kept::Json(text) => Output::Json(text),
        }
    }
}

impl UnknownNumber {
    pub(crate) const fn new(value: i64) -> Self {
        Self(value)
    }

    /// The number as it came.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        self.0
    }
}

impl UnknownFraction {
    pub(crate) const fn new(value: f64) -> Self {
        Self(value)
    }

    /// The number as it came.
    #[must_use]
    pub const fn as_f64(self) -> f64 {
        self.0
    }
}

/// What is of another kind may hold a secret.
impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kept::Text(text) => fmt::Debug::fmt(text, f),
            Kept::Json(_) => f.write_str("JSON of another kind"),
        }
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for UnknownNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for UnknownNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for UnknownFraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for UnknownFraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// A value that an enum does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnexpectedValue {
    name: &'static str,
    value: String,
    expected: String,
}

impl UnexpectedValue {
    pub(crate) fn new<T: fmt::Display>(name: &'static str, value: impl fmt::Debug, known: &[T]) -> Self {
        let known: Vec<_> = known.iter().map(|known| format!("`{known}`")).collect();
        Self { name, value: format!("{value:?}"), expected: one_of(&known) }
    }
}

impl fmt::Display for UnexpectedValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a value of {}, expected {}", self.value, self.name, self.expected)
    }
}

impl std::error::Error for UnexpectedValue {}

#[cold]
pub(crate) fn unexpected(value: &UnexpectedValue) -> DecodeError {
    DecodeError::new(format!("invalid value: {value}"))
}
