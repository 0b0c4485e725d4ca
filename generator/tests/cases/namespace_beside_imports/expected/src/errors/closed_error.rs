// @generated from typescript/models/errors/closederror.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `message`.
///
/// # Example
///
/// ```
/// use namespace_beside_imports::ClosedError;
///
/// let json = r#"{"message":"<value>"}"#;
/// let value: ClosedError = serde_json::from_str(json)?;
/// assert_eq!(value.message, "<value>");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosedError {
    /// Why nobody may come in
    pub message: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

#[cfg(feature = "fixtures")]
support::new! {
    ClosedError(message: into String),
    none()
}

#[cfg(feature = "fixtures")]
support::setters! {
    ClosedError;
}

support::model! {
    ClosedError:
    required(message),
    optional();

    required message;
}
