// @generated from schemas/typescript/errors/fault.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    Fault(fault_code: into String, code: number),
    none()
}

support::setters! {
    Fault;
}

support::model! {
    Fault:
    required(fault_code, code),
    optional();

    required fault_code = "FaultCode";
    required code = "Code";
}
