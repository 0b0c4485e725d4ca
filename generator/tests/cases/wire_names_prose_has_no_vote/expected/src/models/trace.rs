// @generated from typescript/models/trace.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `xTraceId` and `lastEntry`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Trace {
    /// Sent back by the server.
    pub x_trace_id: String,
    /// `lastEntry`: a string, optional.
    pub last_entry: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Trace {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(x_trace_id: impl Into<String>) -> Self {
        Self {
            x_trace_id: x_trace_id.into(),
            last_entry: None,
            extra: Extra::new(),
        }
    }

    /// The same with `last_entry`.
    #[must_use]
    pub fn with_last_entry(mut self, last_entry: impl Into<String>) -> Self {
        self.last_entry = Some(last_entry.into());
        self
    }
}

support::model! {
    Trace:
    required(x_trace_id),
    optional(last_entry),
    guessed("xTraceId", "lastEntry");

    required x_trace_id = "xTraceId";
    optional last_entry = "lastEntry";
}
