//! `Nullability`: whether a value may be `null`, as far as anybody tells.

/// Whether a value may be `null`.
///
/// TypeScript tables do not show it, Python's do not of lists, maps and dates, and Go's do not of optional fields: a pointer that is
/// missing looks like one that is `null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Nullability {
    /// It may.
    Yes,
    /// It may not.
    No,
    /// No page tells.
    #[default]
    Unknown,
}

impl Nullability {
    /// As a lock has it: nothing where no page tells.
    #[must_use]
    pub fn known(self) -> Option<bool> {
        match self {
            Self::Yes => Some(true),
            Self::No => Some(false),
            Self::Unknown => None,
        }
    }
}

impl From<bool> for Nullability {
    fn from(may_be_null: bool) -> Self {
        if may_be_null { Self::Yes } else { Self::No }
    }
}
