// @generated from models/doorbuilder.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct DoorBuilder {
    /// A part
    pub left: String,
    /// A part
    pub right: String,
    /// A part
    pub upper: String,
    /// A part
    pub lower: String,
    /// A part
    pub middle: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl DoorBuilder {
    /// A builder, which asks for every field that is required.
    pub fn builder() -> DoorBuilderBuilderBuilderBuilder {
        DoorBuilderBuilderBuilderBuilder::default()
    }
}

/// Makes a `DoorBuilder` of its required fields.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct DoorBuilderBuilderBuilderBuilder {
    left: Option<String>,
    right: Option<String>,
    upper: Option<String>,
    lower: Option<String>,
    middle: Option<String>,
}

impl DoorBuilderBuilderBuilderBuilder {
    /// With `left`.
    pub fn left(mut self, left: impl Into<String>) -> Self {
        self.left = Some(left.into());
        self
    }

    /// With `right`.
    pub fn right(mut self, right: impl Into<String>) -> Self {
        self.right = Some(right.into());
        self
    }

    /// With `upper`.
    pub fn upper(mut self, upper: impl Into<String>) -> Self {
        self.upper = Some(upper.into());
        self
    }

    /// With `lower`.
    pub fn lower(mut self, lower: impl Into<String>) -> Self {
        self.lower = Some(lower.into());
        self
    }

    /// With `middle`.
    pub fn middle(mut self, middle: impl Into<String>) -> Self {
        self.middle = Some(middle.into());
        self
    }

    /// The value, without the fields that are not required.
    ///
    /// # Errors
    ///
    /// If a required field was not given; the error names it.
    pub fn build(self) -> Result<DoorBuilder, support::MissingField> {
        Ok(DoorBuilder {
            left: self.left.ok_or(support::MissingField::new("DoorBuilder", "left"))?,
            right: self.right.ok_or(support::MissingField::new("DoorBuilder", "right"))?,
            upper: self.upper.ok_or(support::MissingField::new("DoorBuilder", "upper"))?,
            lower: self.lower.ok_or(support::MissingField::new("DoorBuilder", "lower"))?,
            middle: self
                .middle
                .ok_or(support::MissingField::new("DoorBuilder", "middle"))?,
            extra: Extra::new(),
        })
    }
}

support::model! {
    DoorBuilder:
    required(left, right, upper, lower, middle),
    optional();

    required left = "left";
    required right = "right";
    required upper = "upper";
    required lower = "lower";
    required middle = "middle";
}
