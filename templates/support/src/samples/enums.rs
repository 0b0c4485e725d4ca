//! Enums of every kind.

use crate::support::{self, UnknownFraction, UnknownNumber, UnknownValue};

/// When a limit starts anew: open.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Reset {
    /// `daily`
    Daily,
    /// `weekly`
    Weekly,
    /// A value that the pages do not list.
    Unknown(UnknownValue),
}

support::open_enum! { Reset: Daily = "daily", Weekly = "weekly" }

/// A phase: stands for a union of strings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Phase {
    /// `draft`
    Draft,
    /// A value that the pages do not list.
    Unknown(UnknownValue),
}

support::union_enum! { Phase: Draft = "draft" }

/// How hard to think: closed by a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Effort {
    /// `low`
    Low,
    /// `high`
    High,
}

support::closed_enum! { Effort: Low = "low", High = "high" }

/// A status: whole numbers, open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Status {
    /// 200
    Ok,
    /// 404
    NotFound,
    /// A value that the pages do not list.
    Unknown(UnknownNumber),
}

support::open_number_enum! { Status: Ok = 200, NotFound = 404 }

/// A version: whole numbers, closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Version {
    /// 1
    One,
    /// 2
    Two,
}

support::closed_number_enum! { Version: One = 1, Two = 2 }

/// A scale: fractions, open. `closed_fraction_enum!` with `TryFrom<f64>` likewise.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Scale {
    /// 0.5
    Half,
    /// 1
    Whole,
    /// A value that the pages do not list.
    Unknown(UnknownFraction),
}

support::open_fraction_enum! { Scale: Half = 0.5, Whole = 1.0 }

/// One value, in an optional field: a unit-like type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Objective {
    /// `embedding`
    Embedding,
}

support::closed_enum! { Objective: Embedding = "embedding" }
