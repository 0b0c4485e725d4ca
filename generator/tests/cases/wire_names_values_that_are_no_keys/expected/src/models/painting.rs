// @generated from typescript/models/painting.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `madeAt`, `soldAt`, `paintedAt`, `framedAt`, `lentAt` and 2 more.
#[derive(Clone)]
#[non_exhaustive]
pub struct Painting {
    /// `madeAt`: a string.
    pub made_at: String,
    /// `soldAt`: a string.
    pub sold_at: String,
    /// `paintedAt`: a string.
    pub painted_at: String,
    /// `framedAt`: a string.
    pub framed_at: String,
    /// `lentAt`: a string.
    pub lent_at: String,
    /// `price`: a string.
    pub price: String,
    /// `title`: a string, optional.
    pub title: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::builder! {
    Painting by PaintingBuilder,
    none(title);

    /// `madeAt`: a string.
    made_at(made_at: into String);
    /// `soldAt`: a string.
    sold_at(sold_at: into String);
    /// `paintedAt`: a string.
    painted_at(painted_at: into String);
    /// `framedAt`: a string.
    framed_at(framed_at: into String);
    /// `lentAt`: a string.
    lent_at(lent_at: into String);
    /// `price`: a string.
    price(price: into String);
}

support::setters! {
    Painting;
    /// `title`: a string, optional.
    with_title(title: into String);
}

support::model! {
    Painting:
    required(made_at, sold_at, painted_at, framed_at, lent_at, price),
    optional(title),
    guessed("madeAt", "soldAt", "paintedAt", "framedAt", "lentAt");

    required made_at = "madeAt";
    required sold_at = "soldAt";
    required painted_at = "paintedAt";
    required framed_at = "framedAt";
    required lent_at = "lentAt";
    required price;
    optional title;
}
