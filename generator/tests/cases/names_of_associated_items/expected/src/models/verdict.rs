// @generated from schemas/typescript/models/verdict.md by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of a few words.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Verdict {
    /// `"error"`
    Error,
    /// `"err"`
    Err,
    /// `"ok"`
    Ok,
    /// `"all"`
    LowerAll,
    /// `"ALL"`
    ALLValue,
    /// `"All"`
    All,
}

impl Verdict {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[
        Self::Error,
        Self::Err,
        Self::Ok,
        Self::LowerAll,
        Self::ALLValue,
        Self::All,
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Error => "error",
            Self::Err => "err",
            Self::Ok => "ok",
            Self::LowerAll => "all",
            Self::ALLValue => "ALL",
            Self::All => "All",
        }
    }
}

impl TryFrom<&str> for Verdict {
    type Error = support::UnexpectedValue;

    fn try_from(value: &str) -> Result<Self, support::UnexpectedValue> {
        match value {
            "error" => Ok(Self::Error),
            "err" => Ok(Self::Err),
            "ok" => Ok(Self::Ok),
            "all" => Ok(Self::LowerAll),
            "ALL" => Ok(Self::ALLValue),
            "All" => Ok(Self::All),
            other => Err(support::UnexpectedValue::new("Verdict", other, Self::ALL)),
        }
    }
}

support::closed_enum!(Verdict);
