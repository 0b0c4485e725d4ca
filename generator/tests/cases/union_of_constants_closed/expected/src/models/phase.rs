// @generated from typescript/models/phase.md by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of several types: `PhaseDraft` and `PhaseFinal`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Phase {
    /// `"draft"`
    Draft,
    /// `"final"`
    Final,
}

impl Phase {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[Self::Draft, Self::Final];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Final => "final",
        }
    }
}

impl TryFrom<&str> for Phase {
    type Error = support::UnexpectedValue;

    fn try_from(value: &str) -> Result<Self, support::UnexpectedValue> {
        match value {
            "draft" => Ok(Self::Draft),
            "final" => Ok(Self::Final),
            other => Err(support::UnexpectedValue::new("Phase", other, Self::ALL)),
        }
    }
}

support::closed_enum!(Phase);
