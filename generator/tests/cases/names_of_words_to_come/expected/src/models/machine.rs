// @generated from models/machine.md by `fieldtable codegen`. Do not edit.

use crate::support::{self, Extra};

/// One of them.
#[derive(Clone)]
#[non_exhaustive]
pub struct Machine {
    /// A word of the language
    pub r#gen: Option<String>,
    /// A word of the language
    pub r#try: String,
    /// A word of the language
    pub r#dyn: String,
    /// A
    pub build: Option<String>,
    /// A
    pub new: Option<String>,
    /// A
    pub with_new: Option<String>,
    /// A
    pub extra_: Option<String>,
    /// What came beyond the fields above; it is written back.
    pub extra: Extra,
}

support::new! {
    Machine(r#try: into String, r#dyn: into String),
    none(r#gen, build, new, with_new, extra_)
}

support::setters! {
    Machine;
    /// A word of the language
    with_gen(r#gen: into String) = "gen";
    /// A
    with_build(build: into String);
    /// A
    with_new(new: into String);
    /// A
    with_with_new(with_new: into String) = "withNew";
    /// A
    with_extra_(extra_: into String) = "extra";
}

support::model! {
    Machine:
    required(r#try, r#dyn),
    optional(r#gen, build, new, with_new, extra_),
    guessed("withNew");

    optional r#gen = "gen";
    required r#try = "try";
    required r#dyn = "dyn";
    optional build;
    optional new;
    optional with_new = "withNew";
    optional extra_ = "extra";
}
