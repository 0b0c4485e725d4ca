// @generated from typescript/models/vault.md by `cargo xtask codegen`. Do not edit.

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

impl Vault {
    /// A builder, which asks for every field that is required.
    pub fn builder() -> VaultBuilder {
        VaultBuilder::default()
    }
}

/// Makes a `Vault` of its required fields.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct VaultBuilder {
    pass: Option<Secret>,
    cursor: Option<String>,
    visitor: Option<String>,
    plan: Option<String>,
    door: Option<Door>,
    note: Option<String>,
}

impl VaultBuilder {
    /// With `pass`.
    pub fn pass(mut self, pass: impl Into<Secret>) -> Self {
        self.pass = Some(pass.into());
        self
    }

    /// With `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// With `visitor`.
    pub fn visitor(mut self, visitor: impl Into<String>) -> Self {
        self.visitor = Some(visitor.into());
        self
    }

    /// With `plan`.
    pub fn plan(mut self, plan: impl Into<String>) -> Self {
        self.plan = Some(plan.into());
        self
    }

    /// With `door`.
    pub fn door(mut self, door: impl Into<Door>) -> Self {
        self.door = Some(door.into());
        self
    }

    /// With `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// The value, without the fields that are not required.
    ///
    /// # Errors
    ///
    /// If a required field was not given; the error names it.
    pub fn build(self) -> Result<Vault, support::MissingField> {
        Ok(Vault {
            pass: self.pass.ok_or(support::MissingField::new("Vault", "pass"))?,
            cursor: self.cursor.ok_or(support::MissingField::new("Vault", "cursor"))?,
            visitor: self.visitor.ok_or(support::MissingField::new("Vault", "visitor"))?,
            plan: self.plan.ok_or(support::MissingField::new("Vault", "plan"))?,
            door: self.door.ok_or(support::MissingField::new("Vault", "door"))?,
            note: self.note.ok_or(support::MissingField::new("Vault", "note"))?,
            extra: Extra::new(),
        })
    }
}

support::model! {
    Vault:
    required(pass, cursor, visitor, plan, door, note),
    optional();

    required pass = "pass";
    required cursor = "cursor";
    required visitor = "visitor";
    required plan = "plan";
    required door = "door";
    required note = "note";
}
