// @generated from typescript/models/paintingorder.md by `fieldtable codegen`. Do not edit.

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

support::open_enum! {
    PaintingOrder:
    MadeAt = "made_at",
    MinusMadeAt = "-made_at",
    SoldAt = "sold_at",
    MinusSoldAt = "-sold_at",
    PaintedAt = "painted_at",
    MinusPaintedAt = "-painted_at",
    FramedAt = "framed_at",
    MinusFramedAt = "-framed_at",
    LentAt = "lent_at",
    MinusLentAt = "-lent_at",
    Price = "price",
    MinusPrice = "-price",
}
