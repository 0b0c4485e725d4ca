// @generated from templates/support/src/support/secret.rs by `fieldtable codegen`. Do not edit.

//! `Secret`: a string that does not print.

use std::fmt;

use super::{
    decode_error::DecodeError,
    form::Form,
    input::Input,
    model::{Model, serde},
    output::Output,
};

/// A string that does not print: `Debug` shows `[redacted]`, there is no `Display`, and no error repeats it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Secret(String);

impl Secret {
    /// Keeps a secret.
    #[must_use]
    pub fn new(secret: impl Into<String>) -> Self {
        Self(secret.into())
    }

    /// The secret itself, for where it is needed.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl From<String> for Secret {
    fn from(secret: String) -> Self {
        Self(secret)
    }
}

impl From<&str> for Secret {
    fn from(secret: &str) -> Self {
        Self(secret.to_owned())
    }
}

impl Model for Secret {
    fn decode(input: Input<'_>) -> Result<Self, DecodeError> {
        match input {
            Input::Text(text) => Ok(Self(text.take())),
            other => Err(DecodeError::new(format!("invalid type: {}, expected a secret string", other.kind()))),
        }
    }

    fn form() -> Form {
        String::form()
    }

    fn output(&self) -> Output<'_> {
        Output::Text(&self.0)
    }
}

serde!(Secret);
