// @generated from typescript/models/guide.md by `cargo xtask codegen`. Do not edit.

use crate::support;

/// The value `"gold"`.
///
/// Used by [`Guide`](crate::Guide).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GuideBadge {
    /// `"gold"`
    Gold,
}

impl GuideBadge {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[Self::Gold];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gold => "gold",
        }
    }
}

impl TryFrom<&str> for GuideBadge {
    type Error = support::UnexpectedValue;

    fn try_from(value: &str) -> Result<Self, support::UnexpectedValue> {
        match value {
            "gold" => Ok(Self::Gold),
            other => Err(support::UnexpectedValue::new("GuideBadge", other, Self::ALL)),
        }
    }
}

support::closed_enum!(GuideBadge);
