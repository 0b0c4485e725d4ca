// @generated from typescript/models/nothing.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// There is nothing to say
///
/// # Example
///
/// ```
/// use empty_object::Nothing;
///
/// let json = r#"{}"#;
/// let value: Nothing = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Nothing {
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::setters! {
    Nothing;
}

support::model! {
    Nothing:
    required(),
    optional();

}
