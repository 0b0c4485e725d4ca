// @generated from typescript/models/vault.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra, Secret};
use super::Door;

/// Open it with `Authorization: Bearer example`, never with pypi-example.
///
/// # Example
///
/// ```
/// use secrets_in_texts::Vault;
///
/// let json = r#"{
///   "pass": "eyJexample",
///   "cursor": "eyJa1B2c3D4e5F6g7H8",
///   "visitor": "0123abcd-0123-4abc-8def-0123456789ab",
///   "plan": "9f86d081884c7d659a2feaa0c55ad015",
///   "door": "sk-door-example",
///   "note": "ask for sk-door-example at the desk"
/// }"#;
/// let value: Vault = serde_json::from_str(json)?;
/// assert_eq!(value.cursor, "eyJa1B2c3D4e5F6g7H8");
///
/// // What is written is what was read.
/// let written = serde_json::to_value(&value)?;
/// assert_eq!(written, serde_json::from_str::<serde_json::Value>(json)?);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Vault {
    /// What the guard sees
    pub pass: Secret,
    /// Where to read on
    pub cursor: String,
    /// Who came
    pub visitor: String,
    /// A digest of the plan
    pub plan: String,
    /// Which door, as in `?key=npm_example`
    pub door: Door,
    /// What the guard is told
    pub note: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::builder! {
    Vault by VaultBuilder,
    none();

    /// What the guard sees
    pass(pass: into Secret);
    /// Where to read on
    cursor(cursor: into String);
    /// Who came
    visitor(visitor: into String);
    /// A digest of the plan
    plan(plan: into String);
    /// Which door, as in `?key=npm_example`
    door(door: into Door);
    /// What the guard is told
    note(note: into String);
}

support::setters! {
    Vault;
}

support::model! {
    Vault:
    required(pass, cursor, visitor, plan, door, note),
    optional();

    required pass;
    required cursor;
    required visitor;
    required plan;
    required door;
    required note;
}
