// @generated from schemas/typescript/models/operations/deletekeysresponse.mdx and schemas/go/models/operations/deletekeysresponse.mdx by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// What deleting a key gives back
///
/// # Example
///
/// ```
/// use openrouter_models::operations::DeleteKeysResponse;
///
/// let json = r#"{"deleted":true}"#;
/// let value: DeleteKeysResponse = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteKeysResponse {
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::setters! {
    DeleteKeysResponse;
}

support::model! {
    DeleteKeysResponse:
    required(),
    optional();

    constant deleted, Boolean true;
}
