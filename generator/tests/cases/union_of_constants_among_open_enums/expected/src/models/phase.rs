// @generated from typescript/models/phase.md by `fieldtable codegen`. Do not edit.

use crate::support;

/// One of several types: `PhaseDraft` and `PhaseFinal`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Phase {
    /// `"draft"`
    Draft,
    /// `"final"`
    Final,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

support::union_enum! {
    Phase:
    Draft = "draft",
    Final = "final",
}
