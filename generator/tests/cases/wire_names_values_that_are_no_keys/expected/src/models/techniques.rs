// @generated from typescript/models/techniques.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// An object with `oilOnWood`, `oilOnPaper`, `inkOnPaper`, `inkOnSilk`, `waxOnWood` and 1 more.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Techniques {
    /// `oilOnWood`: a number, optional.
    pub oil_on_wood: Option<f64>,
    /// `oilOnPaper`: a number, optional.
    pub oil_on_paper: Option<f64>,
    /// `inkOnPaper`: a number, optional.
    pub ink_on_paper: Option<f64>,
    /// `inkOnSilk`: a number, optional.
    pub ink_on_silk: Option<f64>,
    /// `waxOnWood`: a number, optional.
    pub wax_on_wood: Option<f64>,
    /// `saltPrint`: a number, optional.
    pub salt_print: Option<f64>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl Techniques {
    /// The same with `oil_on_wood`.
    #[must_use]
    pub fn with_oil_on_wood(mut self, oil_on_wood: impl Into<f64>) -> Self {
        self.oil_on_wood = Some(oil_on_wood.into());
        self
    }

    /// The same with `oil_on_paper`.
    #[must_use]
    pub fn with_oil_on_paper(mut self, oil_on_paper: impl Into<f64>) -> Self {
        self.oil_on_paper = Some(oil_on_paper.into());
        self
    }

    /// The same with `ink_on_paper`.
    #[must_use]
    pub fn with_ink_on_paper(mut self, ink_on_paper: impl Into<f64>) -> Self {
        self.ink_on_paper = Some(ink_on_paper.into());
        self
    }

    /// The same with `ink_on_silk`.
    #[must_use]
    pub fn with_ink_on_silk(mut self, ink_on_silk: impl Into<f64>) -> Self {
        self.ink_on_silk = Some(ink_on_silk.into());
        self
    }

    /// The same with `wax_on_wood`.
    #[must_use]
    pub fn with_wax_on_wood(mut self, wax_on_wood: impl Into<f64>) -> Self {
        self.wax_on_wood = Some(wax_on_wood.into());
        self
    }

    /// The same with `salt_print`.
    #[must_use]
    pub fn with_salt_print(mut self, salt_print: impl Into<f64>) -> Self {
        self.salt_print = Some(salt_print.into());
        self
    }
}

support::model! {
    Techniques:
    required(),
    optional(oil_on_wood, oil_on_paper, ink_on_paper, ink_on_silk, wax_on_wood, salt_print),
    guessed("oilOnWood", "oilOnPaper", "inkOnPaper", "inkOnSilk", "waxOnWood", "saltPrint");

    optional oil_on_wood = "oilOnWood";
    optional oil_on_paper = "oilOnPaper";
    optional ink_on_paper = "inkOnPaper";
    optional ink_on_silk = "inkOnSilk";
    optional wax_on_wood = "waxOnWood";
    optional salt_print = "saltPrint";
}
