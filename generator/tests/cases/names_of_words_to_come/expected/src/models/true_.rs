// @generated from models/true.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra, False};

/// One of them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct True {
    /// Only ever true
    pub flag: Option<crate::support::True>,
    /// Only ever false
    pub other: Option<False>,
    /// Itself
    pub self_: Option<Box<True>>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::setters! {
    True;
    /// Only ever true
    with_flag(flag: into crate::support::True);
    /// Only ever false
    with_other(other: into False);
    /// Itself
    with_self_(self_: boxed True) = "self";
}

support::model! {
    True:
    required(),
    optional(flag, other, self_);

    optional flag;
    optional other;
    optional self_ = "self";
}
