//! `Report`: the problems of one page, each at its place.

use std::sync::Arc;

use crate::{
    place::{Place, Span},
    problem::{Code, Problem},
};

/// Collects the problems of one page.
pub(super) struct Report<'a> {
    path: &'a Arc<str>,
    source: &'a str,
    problems: Vec<(Span, Problem)>,
}

/// Why a body could not be read, while another reading of the page is still possible.
#[derive(Debug)]
pub(super) struct Unread {
    pub(super) code: Code,
    pub(super) span: Span,
    pub(super) message: String,
    pub(super) hint: &'static str,
}

impl<'a> Report<'a> {
    pub(super) fn new(path: &'a Arc<str>, source: &'a str) -> Self {
        Self { path, source, problems: Vec::new() }
    }

    /// What costs the page.
    pub(super) fn error(&mut self, why: Unread) {
        self.push(Problem::error(why.code, why.message), why.span, why.hint);
    }

    /// What costs no more than what stands there.
    pub(super) fn lost(&mut self, why: Unread) {
        self.push(Problem::error(why.code, why.message).local(), why.span, why.hint);
    }

    pub(super) fn warning(&mut self, why: Unread) {
        self.push(Problem::warning(why.code, why.message), why.span, why.hint);
    }

    /// The problems in page order, each at its place.
    pub(super) fn finish(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|(span, _)| *span);
        // Lines are counted once for all problems: a damaged page can have a problem in each of many lines.
        let (mut line, mut line_start) = (1, 0);
        let placed = self.problems.into_iter().map(|(span, problem)| {
            let start = self.source.floor_char_boundary((span.start as usize).min(self.source.len()));
            let passed = self.source.get(line_start..start).unwrap_or_default();
            line += passed.bytes().filter(|byte| *byte == b'\n').count();
            line_start += passed.rfind('\n').map_or(0, |at| at + 1);
            let column = self.source.get(line_start..start).unwrap_or_default().chars().count() + 1;
            let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            problem.at(Place { path: Arc::clone(self.path), line: number(line), column: number(column), span })
        });
        placed.collect()
    }

    fn push(&mut self, problem: Problem, span: Span, hint: &str) {
        self.problems.push((span, problem.hint(hint)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn problems_stand_where_places_would_be() {
        let source = "é\nx é y\n\nz";
        let path: Arc<str> = "a.md".into();
        let mut report = Report::new(&path, source);
        let spans = [(9, 10), (0, 2), (3, 4), (8, 9), (6, 7), (90, 91)].map(|(start, end)| Span::new(start, end));
        for span in spans {
            report.warning(Unread { code: Code::NoTable, span, message: String::new(), hint: "" });
        }
        let mut places = spans.map(|span| Some(Place::new(&path, source, span)));
        places.sort_by_key(|place| place.as_ref().map(|place| place.span));
        assert!(report.finish().into_iter().map(|problem| problem.place).eq(places));
    }
}
