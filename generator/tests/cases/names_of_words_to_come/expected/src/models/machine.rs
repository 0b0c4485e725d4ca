// @generated from models/machine.md by `cargo xtask codegen`. Do not edit.

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

impl Machine {
    /// One with these fields, and without the others.
    #[must_use]
    pub fn new(r#try: impl Into<String>, r#dyn: impl Into<String>) -> Self {
        Self {
            r#gen: None,
            r#try: r#try.into(),
            r#dyn: r#dyn.into(),
            build: None,
            new: None,
            with_new: None,
            extra_: None,
            extra: Extra::new(),
        }
    }

    /// The same with `gen`.
    #[must_use]
    pub fn with_gen(mut self, r#gen: impl Into<String>) -> Self {
        self.r#gen = Some(r#gen.into());
        self
    }

    /// The same with `build`.
    #[must_use]
    pub fn with_build(mut self, build: impl Into<String>) -> Self {
        self.build = Some(build.into());
        self
    }

    /// The same with `new`.
    #[must_use]
    pub fn with_new(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// The same with `with_new`.
    #[must_use]
    pub fn with_with_new(mut self, with_new: impl Into<String>) -> Self {
        self.with_new = Some(with_new.into());
        self
    }

    /// The same with `extra_`.
    #[must_use]
    pub fn with_extra_(mut self, extra_: impl Into<String>) -> Self {
        self.extra_ = Some(extra_.into());
        self
    }
}

support::model! {
    Machine:
    required(r#try, r#dyn),
    optional(r#gen, build, new, with_new, extra_),
    guessed("withNew");

    optional r#gen = "gen";
    required r#try = "try";
    required r#dyn = "dyn";
    optional build = "build";
    optional new = "new";
    optional with_new = "withNew";
    optional extra_ = "extra";
}
