// @generated from templates/support/src/support/fit.rs by `fieldtable codegen`. Do not edit.

//! `Fit`: how well a value would fit a type, seen from outside.

use std::cmp::{Ordering, Reverse};

/// How well a value would fit a type, seen from outside. More is better.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Fit {
    /// Required fields that are missing, constants that differ.
    pub(crate) missing: u32,
    /// Fields that are there, with a value that does not fit.
    pub(crate) misfits: u32,
    /// How much else the type takes: nothing, any string, any object, anything.
    pub(crate) loose: u32,
    /// Constants that are equal.
    pub(crate) constants: u32,
    /// Fields that are there.
    pub(crate) known: u32,
    /// Fields that are not there.
    pub(crate) absent: u32,
    /// How many unions lie between.
    pub(crate) hops: u32,
}

impl Fit {
    /// A value of another kind.
    pub(crate) const NONE: Self = Self { missing: u32::MAX, hops: u32::MAX, ..Self::EXACT };
    /// A value of the right kind that is none of the type's.
    pub(crate) const OTHER: Self = Self { missing: u32::MAX - 1, ..Self::EXACT };
    /// A value of the right kind.
    pub(crate) const EXACT: Self =
        Self { missing: 0, misfits: 0, loose: 0, constants: 0, known: 0, absent: 0, hops: 0 };
    /// One of the values that the type lists.
    pub(crate) const LISTED: Self = Self { constants: 1, ..Self::EXACT };

    /// A type that takes everything of a kind; the looser, the later.
    pub(crate) const fn loose(loose: u32) -> Self {
        Self { loose, ..Self::EXACT }
    }

    /// The same, for a value of the right kind.
    pub(crate) fn of_kind(self) -> Self {
        Self { missing: self.missing.min(Self::OTHER.missing), hops: 0, ..self }
    }

    /// The same, so many unions away. How far away what is of another kind is does not count.
    pub(crate) fn after(self, hops: u32) -> Self {
        if self.missing == Self::NONE.missing { Self::NONE } else { Self { hops, ..self } }
    }

    /// The fit, if the value is of the right kind.
    pub(crate) const fn when(self, right: bool) -> Self {
        if right { self } else { Self::NONE }
    }

    /// Whether all is there that makes a value one of the type, and be it in a form that the type does not take.
    pub(crate) const fn is_like(self) -> bool {
        self.missing == 0
    }

    /// Whether nothing speaks against it.
    pub(crate) const fn is_faultless(self) -> bool {
        self.missing == 0 && self.misfits == 0
    }

    /// Adds how well the value of a field fits.
    pub(crate) fn add(&mut self, field: Self) {
        self.known += 1;
        self.misfits += u32::from(!field.is_faultless());
        self.constants += u32::from(field.constants > 0 && field.is_faultless());
    }

    fn key(self) -> impl Ord {
        let faults = (Reverse(!self.is_faultless()), Reverse(self.missing), Reverse(self.misfits));
        let known = (Reverse(self.loose), self.constants, self.known, Reverse(self.absent));
        (faults, known, Reverse(self.hops))
    }
}

impl Ord for Fit {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl PartialOrd for Fit {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
