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
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
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
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Phase {
    fn from(value: &str) -> Self {
        match value {
            "draft" => Self::Draft,
            "final" => Self::Final,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::union_enum!(Phase);
