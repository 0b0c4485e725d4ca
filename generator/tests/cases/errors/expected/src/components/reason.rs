// @generated from typescript/models/components/reason.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `message`.
///
/// Used by [`Gone`](crate::errors::Gone).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reason {
    /// `message`: a string, optional.
    pub message: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::setters! {
    Reason;
    with_message(message: into String);
}

support::model! {
    Reason:
    required(),
    optional(message);

    optional message;
}
