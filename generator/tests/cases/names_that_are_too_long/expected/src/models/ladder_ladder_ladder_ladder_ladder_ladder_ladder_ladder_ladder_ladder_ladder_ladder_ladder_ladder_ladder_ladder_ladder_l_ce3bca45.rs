// @generated from models/b.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct LadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderXb8b4e17a {
    /// A step
    pub rung: String,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    LadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderXb8b4e17a(rung: into String),
    none()
}

support::setters! {
    LadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderXb8b4e17a;
}

support::model! {
    LadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderLadderXb8b4e17a:
    required(rung),
    optional();

    required rung;
}
