// @generated from typescript/models/techniques.md by `fieldtable codegen`. Do not edit.

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

support::setters! {
    Techniques;
    /// `oilOnWood`: a number, optional.
    with_oil_on_wood(oil_on_wood: number) = "oilOnWood";
    /// `oilOnPaper`: a number, optional.
    with_oil_on_paper(oil_on_paper: number) = "oilOnPaper";
    /// `inkOnPaper`: a number, optional.
    with_ink_on_paper(ink_on_paper: number) = "inkOnPaper";
    /// `inkOnSilk`: a number, optional.
    with_ink_on_silk(ink_on_silk: number) = "inkOnSilk";
    /// `waxOnWood`: a number, optional.
    with_wax_on_wood(wax_on_wood: number) = "waxOnWood";
    /// `saltPrint`: a number, optional.
    with_salt_print(salt_print: number) = "saltPrint";
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
