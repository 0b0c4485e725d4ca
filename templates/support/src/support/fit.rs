//! `Fit`: how well a value would fit a type, seen from outside.

use std::cmp::Reverse;

/// How well a value would fit a type, seen from outside. More is better.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Fit {
    /// Required fields that are missing, constants that differ.
    pub(crate) wrong: u32,
    /// How much else the type takes: nothing, any string, any object, anything.
    pub(crate) loose: u32,
    /// Constants that are equal.
    pub(crate) constants: u32,
    /// Fields that are there.
    pub(crate) known: u32,
    /// Fields that are not there.
    pub(crate) absent: u32,
}

impl Fit {
    /// A value of another kind.
    pub(crate) const NONE: Self = Self { wrong: u32::MAX, ..Self::EXACT };
    /// A value of the right kind.
    pub(crate) const EXACT: Self = Self { wrong: 0, loose: 0, constants: 0, known: 0, absent: 0 };
    /// One of the values that the type lists.
    pub(crate) const LISTED: Self = Self { constants: 1, ..Self::EXACT };

    /// A type that takes everything of a kind; the looser, the later.
    pub(crate) const fn loose(loose: u32) -> Self {
        Self { loose, ..Self::EXACT }
    }

    /// The fit, if the value is of the right kind.
    pub(crate) const fn when(self, right: bool) -> Self {
        if right { self } else { Self::NONE }
    }

    /// The best of the members of a union.
    pub(crate) fn best(members: impl IntoIterator<Item = Self>) -> Self {
        members.into_iter().max().unwrap_or(Self::NONE)
    }

    /// The worst of the items of a list.
    pub(crate) fn worst(items: impl IntoIterator<Item = Self>) -> Self {
        items.into_iter().min().unwrap_or(Self::EXACT)
    }

    fn key(self) -> impl Ord {
        (Reverse(self.wrong), Reverse(self.loose), self.constants, self.known, Reverse(self.absent))
    }
}

impl Ord for Fit {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for Fit {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
