// @generated from typescript/models/trace.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Trace(x_trace_id: into String),
    none(last_entry)
}

support::setters! {
    Trace;
    /// `lastEntry`: a string, optional.
    with_last_entry(last_entry: into String) = "lastEntry";
}

support::model! {
    Trace:
    required(x_trace_id),
    optional(last_entry),
    guessed("xTraceId", "lastEntry");

    required x_trace_id = "xTraceId";
    optional last_entry = "lastEntry";
}
