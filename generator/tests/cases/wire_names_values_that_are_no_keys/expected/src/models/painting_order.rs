// @generated from typescript/models/paintingorder.md by `cargo xtask codegen`. Do not edit.

use crate::support;

/// One of `"made_at"`, `"-made_at"`, `"sold_at"`, `"-sold_at"`, `"painted_at"` and 7 more.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaintingOrder {
    /// `"made_at"`
    MadeAt,
    /// `"-made_at"`
    MinusMadeAt,
    /// `"sold_at"`
    SoldAt,
    /// `"-sold_at"`
    MinusSoldAt,
    /// `"painted_at"`
    PaintedAt,
    /// `"-painted_at"`
    MinusPaintedAt,
    /// `"framed_at"`
    FramedAt,
    /// `"-framed_at"`
    MinusFramedAt,
    /// `"lent_at"`
    LentAt,
    /// `"-lent_at"`
    MinusLentAt,
    /// `"price"`
    Price,
    /// `"-price"`
    MinusPrice,
    /// A value that the pages do not list.
    Unknown(support::UnknownValue),
}

impl PaintingOrder {
    /// Every value that the pages list.
    pub const ALL: &'static [Self] = &[
        Self::MadeAt,
        Self::MinusMadeAt,
        Self::SoldAt,
        Self::MinusSoldAt,
        Self::PaintedAt,
        Self::MinusPaintedAt,
        Self::FramedAt,
        Self::MinusFramedAt,
        Self::LentAt,
        Self::MinusLentAt,
        Self::Price,
        Self::MinusPrice,
    ];

    /// The value on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MadeAt => "made_at",
            Self::MinusMadeAt => "-made_at",
            Self::SoldAt => "sold_at",
            Self::MinusSoldAt => "-sold_at",
            Self::PaintedAt => "painted_at",
            Self::MinusPaintedAt => "-painted_at",
            Self::FramedAt => "framed_at",
            Self::MinusFramedAt => "-framed_at",
            Self::LentAt => "lent_at",
            Self::MinusLentAt => "-lent_at",
            Self::Price => "price",
            Self::MinusPrice => "-price",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl From<&str> for PaintingOrder {
    fn from(value: &str) -> Self {
        match value {
            "made_at" => Self::MadeAt,
            "-made_at" => Self::MinusMadeAt,
            "sold_at" => Self::SoldAt,
            "-sold_at" => Self::MinusSoldAt,
            "painted_at" => Self::PaintedAt,
            "-painted_at" => Self::MinusPaintedAt,
            "framed_at" => Self::FramedAt,
            "-framed_at" => Self::MinusFramedAt,
            "lent_at" => Self::LentAt,
            "-lent_at" => Self::MinusLentAt,
            "price" => Self::Price,
            "-price" => Self::MinusPrice,
            other => Self::Unknown(support::UnknownValue::new(other)),
        }
    }
}

support::open_enum!(PaintingOrder);
