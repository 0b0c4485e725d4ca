//! `Role`: what a type is for that is no model of the API.

use serde::{Deserialize, Serialize};

/// What a type or a page is for, if not to be emitted as a model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// It does not travel as JSON, or holds what does not.
    Transport,
    /// It wraps the arguments of an operation: headers, path, query, and perhaps a body.
    Parameters,
    /// It says how a request is signed.
    Security,
    /// It wraps a response: its headers or its status, and the body.
    Envelope,
    /// Nobody wants it.
    Unwanted,
    /// It is a page that describes no type.
    Page,
}

/// Why something is no model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skipped {
    /// What it is instead.
    pub role: Role,
    /// How one knows, in a few words.
    pub why: String,
}

impl Skipped {
    /// That something is `role`, because of `why`.
    pub fn new(role: Role, why: impl Into<String>) -> Self {
        Self { role, why: why.into() }
    }
}
