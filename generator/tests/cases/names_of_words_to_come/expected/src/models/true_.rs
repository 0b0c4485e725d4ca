// @generated from models/true.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra, False};

/// One of them.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct True {
    /// Only ever true
    pub flag: Option<crate::support::True>,
    /// Only ever false
    pub other: Option<False>,
    /// Itself
    pub self_: Option<Box<True>>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl True {
    /// The same with `flag`.
    #[must_use]
    pub fn with_flag(mut self, flag: impl Into<crate::support::True>) -> Self {
        self.flag = Some(flag.into());
        self
    }

    /// The same with `other`.
    #[must_use]
    pub fn with_other(mut self, other: impl Into<False>) -> Self {
        self.other = Some(other.into());
        self
    }

    /// The same with `self_`.
    #[must_use]
    pub fn with_self_(mut self, self_: impl Into<Box<True>>) -> Self {
        self.self_ = Some(self_.into());
        self
    }
}

support::model! {
    True:
    required(),
    optional(flag, other, self_);

    optional flag = "flag";
    optional other = "other";
    optional self_ = "self";
}
