// @generated from models/a.md by `cargo xtask codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct LadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderX662b210c {
    /// A
    pub rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr: Option<String>,
    /// A
    pub sssssssssssssssssssssssssssssssssssssssssssssssssssss: Option<String>,
    /// A
    pub ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt: Option<
        String,
    >,
    /// A
    pub uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

impl LadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderX662b210c {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(
        uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu: impl Into<
            String,
        >,
    ) -> Self {
        Self {
            rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr: None,
            sssssssssssssssssssssssssssssssssssssssssssssssssssss: None,
            ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt: None,
            uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu: uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu
                .into(),
            extra: Extra::new(),
        }
    }

    /// The same with `rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr`; `None` is `null`.
    #[must_use]
    pub fn with_rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr(
        mut self,
        rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr: impl Into<Option<String>>,
    ) -> Self {
        self.rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr = rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
            .into();
        if self.rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr.is_none() {
            self.extra
                .mark_null("rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr");
        }
        self
    }

    /// The same with `sssssssssssssssssssssssssssssssssssssssssssssssssssss`; `None` is `null`.
    #[must_use]
    pub fn with_sssssssssssssssssssssssssssssssssssssssssssssssssssss(
        mut self,
        sssssssssssssssssssssssssssssssssssssssssssssssssssss: impl Into<Option<String>>,
    ) -> Self {
        self.sssssssssssssssssssssssssssssssssssssssssssssssssssss = sssssssssssssssssssssssssssssssssssssssssssssssssssss
            .into();
        self.extra.unmark("sssssssssssssssssssssssssssssssssssssssssssssssssssss");
        self
    }

    /// The same with `ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt`.
    #[must_use]
    pub fn with_ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt(
        mut self,
        ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt: impl Into<
            String,
        >,
    ) -> Self {
        self.ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt = Some(
            ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt
                .into(),
        );
        self
    }
}

support::model! {
    LadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderX662b210c:
    required(uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu),
    optional(rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr,
        sssssssssssssssssssssssssssssssssssssssssssssssssssss,
        ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt);

    optional rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr = "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr";
    nullable sssssssssssssssssssssssssssssssssssssssssssssssssssss = "sssssssssssssssssssssssssssssssssssssssssssssssssssss";
    optional ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt = "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt";
    required uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu = "uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu";
}
