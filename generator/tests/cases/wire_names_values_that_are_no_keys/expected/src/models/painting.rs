// @generated from typescript/models/painting.md by `cargo xtask codegen`. Do not edit.

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

impl Painting {
    /// A builder, which asks for every field that is required.
    pub fn builder() -> PaintingBuilder {
        PaintingBuilder::default()
    }

    /// The same with `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// Makes a `Painting` of its required fields.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct PaintingBuilder {
    made_at: Option<String>,
    sold_at: Option<String>,
    painted_at: Option<String>,
    framed_at: Option<String>,
    lent_at: Option<String>,
    price: Option<String>,
}

impl PaintingBuilder {
    /// With `made_at`.
    pub fn made_at(mut self, made_at: impl Into<String>) -> Self {
        self.made_at = Some(made_at.into());
        self
    }

    /// With `sold_at`.
    pub fn sold_at(mut self, sold_at: impl Into<String>) -> Self {
        self.sold_at = Some(sold_at.into());
        self
    }

    /// With `painted_at`.
    pub fn painted_at(mut self, painted_at: impl Into<String>) -> Self {
        self.painted_at = Some(painted_at.into());
        self
    }

    /// With `framed_at`.
    pub fn framed_at(mut self, framed_at: impl Into<String>) -> Self {
        self.framed_at = Some(framed_at.into());
        self
    }

    /// With `lent_at`.
    pub fn lent_at(mut self, lent_at: impl Into<String>) -> Self {
        self.lent_at = Some(lent_at.into());
        self
    }

    /// With `price`.
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// The value, without the fields that are not required.
    ///
    /// # Errors
    ///
    /// If a required field was not given; the error names it.
    pub fn build(self) -> Result<Painting, support::MissingField> {
        Ok(Painting {
            made_at: self
                .made_at
                .ok_or(support::MissingField::new("Painting", "made_at"))?,
            sold_at: self
                .sold_at
                .ok_or(support::MissingField::new("Painting", "sold_at"))?,
            painted_at: self
                .painted_at
                .ok_or(support::MissingField::new("Painting", "painted_at"))?,
            framed_at: self
                .framed_at
                .ok_or(support::MissingField::new("Painting", "framed_at"))?,
            lent_at: self
                .lent_at
                .ok_or(support::MissingField::new("Painting", "lent_at"))?,
            price: self.price.ok_or(support::MissingField::new("Painting", "price"))?,
            title: None,
            extra: Extra::new(),
        })
    }
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
    required price = "price";
    optional title = "title";
}
