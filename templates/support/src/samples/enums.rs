//! Enums of every kind.

use crate::support::{self, UnexpectedValue, UnknownFraction, UnknownNumber, UnknownValue};

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

impl Reset {
    /// The values that the pages list.
    pub const ALL: &'static [Self] = &[Self::Daily, Self::Weekly];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Daily => "daily",
            Self::Weekly => "weekly",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Reset {
    fn from(value: &str) -> Self {
        match value {
            "daily" => Self::Daily,
            "weekly" => Self::Weekly,
            other => Self::Unknown(UnknownValue::new(other)),
        }
    }
}

support::open_enum!(Reset);

/// A phase: stands for a union of strings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Phase {
    /// `draft`
    Draft,
    /// A value that the pages do not list.
    Unknown(UnknownValue),
}

impl Phase {
    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Draft => "draft",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for Phase {
    fn from(value: &str) -> Self {
        match value {
            "draft" => Self::Draft,
            other => Self::Unknown(UnknownValue::new(other)),
        }
    }
}

support::union_enum!(Phase);

/// How hard to think: closed by a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Effort {
    /// `low`
    Low,
    /// `high`
    High,
}

impl Effort {
    /// The values that the pages list.
    pub const ALL: &'static [Self] = &[Self::Low, Self::High];

    /// The value on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::High => "high",
        }
    }
}

impl TryFrom<&str> for Effort {
    type Error = UnexpectedValue;

    fn try_from(value: &str) -> Result<Self, UnexpectedValue> {
        match value {
            "low" => Ok(Self::Low),
            "high" => Ok(Self::High),
            other => Err(UnexpectedValue::new("Effort", other, Self::ALL)),
        }
    }
}

support::closed_enum!(Effort);

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

impl Status {
    /// The values that the pages list.
    pub const ALL: &'static [Self] = &[Self::Ok, Self::NotFound];

    /// The value on the wire.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::Ok => 200,
            Self::NotFound => 404,
            Self::Unknown(value) => value.as_i64(),
        }
    }
}

impl From<i64> for Status {
    fn from(value: i64) -> Self {
        match value {
            200 => Self::Ok,
            404 => Self::NotFound,
            other => Self::Unknown(UnknownNumber::new(other)),
        }
    }
}

support::open_number_enum!(Status);

/// A version: whole numbers, closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Version {
    /// 1
    One,
    /// 2
    Two,
}

impl Version {
    /// The values that the pages list.
    pub const ALL: &'static [Self] = &[Self::One, Self::Two];

    /// The value on the wire.
    #[must_use]
    pub const fn as_i64(self) -> i64 {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }
}

impl TryFrom<i64> for Version {
    type Error = UnexpectedValue;

    fn try_from(value: i64) -> Result<Self, UnexpectedValue> {
        match value {
            1 => Ok(Self::One),
            2 => Ok(Self::Two),
            other => Err(UnexpectedValue::new("Version", other, Self::ALL)),
        }
    }
}

support::closed_number_enum!(Version);

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

impl Scale {
    /// The values that the pages list.
    pub const ALL: &'static [Self] = &[Self::Half, Self::Whole];

    /// The value on the wire.
    #[must_use]
    pub const fn as_f64(self) -> f64 {
        match self {
            Self::Half => 0.5,
            Self::Whole => 1.0,
            Self::Unknown(value) => value.as_f64(),
        }
    }
}

impl From<f64> for Scale {
    fn from(value: f64) -> Self {
        match value {
            0.5 => Self::Half,
            1.0 => Self::Whole,
            other => Self::Unknown(UnknownFraction::new(other)),
        }
    }
}

support::open_fraction_enum!(Scale);

/// One value, in an optional field: a unit-like type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Objective {
    /// `embedding`
    Embedding,
}

impl Objective {
    /// The values that the pages list.
    pub const ALL: &'static [Self] = &[Self::Embedding];

    /// The value on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Embedding => "embedding",
        }
    }
}

impl TryFrom<&str> for Objective {
    type Error = UnexpectedValue;

    fn try_from(value: &str) -> Result<Self, UnexpectedValue> {
        match value {
            "embedding" => Ok(Self::Embedding),
            other => Err(UnexpectedValue::new("Objective", other, Self::ALL)),
        }
    }
}

support::closed_enum!(Objective);
