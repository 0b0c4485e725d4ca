// @generated from typescript/models/errors/gone.md by `fieldtable codegen`. Do not edit.

use crate::components::Reason;
use crate::support::{self, Extra};

/// What it holds says why, if it does.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gone {
    /// `error`: `Reason`, optional.
    pub error: Option<Reason>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::setters! {
    Gone;
    with_error(error: into Reason);
}

support::error! {
    Gone: |error| Some(error.error.as_ref()?.message.as_ref()?.as_str())
}

support::model! {
    Gone:
    required(),
    optional(error);

    optional error;
}
