// @generated from schemas/typescript/models/summary.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};
use super::Trap;

/// ``a`b` <script>alert(1)</script>. x`` is a code span that holds a sentence. And another.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Summary {
    /// `trap`: `Trap`, optional.
    pub trap: Option<Trap>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::setters! {
    Summary;
    /// `trap`: `Trap`, optional.
    with_trap(trap: into Trap);
}

support::model! {
    Summary:
    required(),
    optional(trap);

    optional trap;
}
