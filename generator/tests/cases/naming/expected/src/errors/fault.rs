// @generated from schemas/typescript/errors/fault.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `FaultCode` and `Code`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Fault {
    /// `FaultCode`: a string.
    pub fault_code: String,
    /// `Code`: a number.
    pub code: f64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Fault {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(fault_code: impl Into<String>, code: impl Into<f64>) -> Self {
        Self {
            fault_code: fault_code.into(),
            code: code.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    Fault:
    required(fault_code, code),
    optional();

    required fault_code = "FaultCode";
    required code = "Code";
}
