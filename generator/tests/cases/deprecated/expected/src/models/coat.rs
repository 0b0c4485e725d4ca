// @generated from typescript/models/coat.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// \:warning: **DEPRECATED**: Hang it up downstairs.
///
/// Used by [`Visit`](crate::Visit).
///
/// # Example
///
/// ```
/// use deprecated::Coat;
///
/// let json = r#"{"number":7}"#;
/// let value: Coat = serde_json::from_str(json)?;
/// assert_eq!(value.number, 7);
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
#[deprecated]
pub struct Coat {
    /// `number`: an integer.
    pub number: i64,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Coat(number: integer),
    none()
}

support::setters! {
    Coat;
}

support::model! {
    Coat:
    required(number),
    optional();

    required number;
}
