// @generated from typescript/models/operations/listroomsrequestbody.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    ListRoomsRequestBody(floor: into String),
    none()
}

support::setters! {
    ListRoomsRequestBody;
}

support::model! {
    ListRoomsRequestBody:
    required(floor),
    optional();

    required floor;
}
