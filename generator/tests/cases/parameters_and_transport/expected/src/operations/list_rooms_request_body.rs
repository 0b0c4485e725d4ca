// @generated from typescript/models/operations/listroomsrequestbody.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `floor`.
///
/// # Example
///
/// ```
/// use parameters_and_transport::ListRoomsRequestBody;
///
/// let json = r#"{"floor":"first"}"#;
/// let value: ListRoomsRequestBody = serde_json::from_str(json)?;
/// assert_eq!(value.floor, "first");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ListRoomsRequestBody {
    /// `floor`: a string.
    pub floor: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl ListRoomsRequestBody {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(floor: impl Into<String>) -> Self {
        Self {
            floor: floor.into(),
            extra: Extra::new(),
        }
    }
}

support::model! {
    ListRoomsRequestBody:
    required(floor),
    optional();

    required floor = "floor";
}
