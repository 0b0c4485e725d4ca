//! `Report`: the problems of one page, each at its place.

use std::sync::Arc;

use crate::{
    evidence::{Place, Span},
    problem::Problem,
};

/// Collects the problems of one page.
pub(super) struct Report<'a> {
    path: &'a Arc<str>,
    source: &'a str,
    problems: Vec<Problem>,
}

/// Why a body could not be read, while another reading of the page is still possible.
#[derive(Debug)]
pub(super) struct Unread {
    pub(super) code: &'static str,
    pub(super) span: Span,
    pub(super) message: String,
    pub(super) hint: &'static str,
}

impl<'a> Report<'a> {
    pub(super) fn new(path: &'a Arc<str>, source: &'a str) -> Self {
        Self { path, source, problems: Vec::new() }
    }

    pub(super) fn error(&mut self, why: Unread) {
        self.push(Problem::error(why.code, why.message), why.span, why.hint);
    }

    pub(super) fn warning(&mut self, why: Unread) {
        self.push(Problem::warning(why.code, why.message), why.span, why.hint);
    }

    /// The problems in page order.
    pub(super) fn finish(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|problem| problem.place.as_ref().map(|place| place.span));
        self.problems
    }

    fn push(&mut self, problem: Problem, span: Span, hint: &str) {
        self.problems.push(problem.at(Place::new(self.path, self.source, span)).hint(hint));
    }
}
