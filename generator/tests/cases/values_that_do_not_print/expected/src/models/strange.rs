// @generated from models/strange.md by `fieldtable codegen`. Do not edit.

use std::collections::BTreeMap;

use crate::support::{self, Extra};
use super::Kind;

/// What a person cannot see stands here all the same.
///
/// # Example
///
/// ```
/// use values_that_do_not_print::Strange;
///
/// let json = "{\n  \"keys\": {\n    \"line\\u2028separator\": 1,\n    \"\\u202eturned\": 2\n  },\n  \"text\": \"bell \\u0007, delete \\u007f, next line \\u0085, turned \\u202e, nothing \\u200b, tag \\udb40\\udc41\",\n  \"kind\": \"a\\u200bb\",\n  \"hashes\": \"\\\"############################################################################################################################################################################################################################################################################################################\"\n}";
/// let value: Strange = serde_json::from_str(json)?;
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Strange {
    /// `keys`: a map, each value a number.
    pub keys: BTreeMap<String, f64>,
    /// Zerowidth, turned, next line, tag, but – ✔️ é
    pub text: String,
    /// `kind`: `Kind`.
    pub kind: Kind,
    /// `hashes`: a string.
    pub hashes: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Strange(keys: map f64, text: into String, kind: into Kind, hashes: into String),
    none()
}

support::setters! {
    Strange;
}

support::model! {
    Strange:
    required(keys, text, kind, hashes),
    optional();

    list keys;
    required text;
    required kind;
    required hashes;
}
