// @generated from models/a.md by `fieldtable codegen`. Do not edit.

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

support::new! {
    LadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderX662b210c(uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu: into String),
    none(rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr,
        sssssssssssssssssssssssssssssssssssssssssssssssssssss,
        ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt)
}

support::setters! {
    LadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderX662b210c;
    /// A
    with_rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr(rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr: into String), with_rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr_null;
    /// A
    with_sssssssssssssssssssssssssssssssssssssssssssssssssssss(sssssssssssssssssssssssssssssssssssssssssssssssssssss: into String), with_sssssssssssssssssssssssssssssssssssssssssssssssssssss_null;
    /// A
    with_ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt(ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt: into String);
}

support::model! {
    LadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderX662b210c:
    required(uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu),
    optional(rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr,
        sssssssssssssssssssssssssssssssssssssssssssssssssssss,
        ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt);

    optional rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr;
    nullable sssssssssssssssssssssssssssssssssssssssssssssssssssss;
    optional ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt;
    required uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu;
}
