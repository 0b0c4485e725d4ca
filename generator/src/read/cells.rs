//! `CellReader`: the cells of one page, read by its dialect.

use std::{cell::OnceCell, sync::Arc};

use super::{Parsed, repeated};
use crate::{
    dialect::{Dialect, Literal, TypeExpr, Unreadable},
    limits::CELL_DEPTH,
    page::{Body, Member, Page, Row},
    place::{Lines, Span},
    problem::{Code, Problem},
};

/// Reads the cells of one page through its dialect, and notes what the dialect cannot read.
pub(super) struct CellReader<'p, 'a> {
    pub(super) dialect: &'static dyn Dialect,
    pub(super) path: &'p Arc<str>,
    pub(super) page: &'p Page<'a>,
    pub(super) problems: &'p mut Vec<Problem>,
    pub(super) lines: OnceCell<Lines>,
}

/// What a dialect reads, unless its type nests deeper than the phases that follow can walk.
fn bounded<T>(parsed: T, ty: impl Fn(&T) -> &TypeExpr, span: Span) -> Result<T, Unreadable> {
    if ty(&parsed).depth() <= CELL_DEPTH {
        return Ok(parsed);
    }
    Err(Unreadable { span, message: format!("the type nests deeper than {CELL_DEPTH} levels") })
}

impl CellReader<'_, '_> {
    pub(super) fn body(&mut self) -> Parsed {
        let (dialect, page) = (self.dialect, self.page);
        match &page.body {
            Body::Fields(rows) => {
                let field = |row: &Row<'_>| bounded(dialect.field(row)?, |parsed| &parsed.ty, row.ty.span);
                Parsed::Fields(rows.iter().map(|row| self.take_cell(field(row))).collect())
            }
            Body::Members(members) => {
                let member = |of: &Member<'_>| {
                    bounded(dialect.member(&page.title.value, of)?, |parsed| &parsed.ty, of.heading.span)
                };
                Parsed::Members(members.iter().filter_map(|of| self.take_cell(member(of))).collect())
            }
            Body::Values(values) => {
                let parsed = dialect.values(&page.title.value, values, &page.usage);
                self.take_cell(parsed).map_or(Parsed::Nothing, Parsed::Values)
            }
            Body::Method | Body::Utility(_) => Parsed::Nothing,
        }
    }

    pub(super) fn example(&mut self) -> Option<Literal> {
        let dialect = self.dialect;
        let example = self.page.usage.iter().find_map(|fence| self.take_cell(dialect.example(fence)).flatten());
        self.check_keys(example.as_ref());
        example
    }

    /// Notes keys that an object in an example has twice.
    fn check_keys(&mut self, example: Option<&Literal>) {
        let mut found = Vec::new();
        if let Some(example) = example {
            repeated::in_literal(example, &mut found);
        }
        for (key, span) in found {
            self.problems.push(repeated::problem(key, self.lines().place(self.path, self.page.source, span)));
        }
        let Body::Fields(rows) = &self.page.body else { return };
        for cell in rows.iter().filter_map(|row| row.example.as_ref()) {
            for key in repeated::in_json(&cell.value) {
                self.problems.push(repeated::problem(&key, self.lines().place(self.path, self.page.source, cell.span)));
            }
        }
    }

    /// Found when the first problem is: most pages have none.
    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(self.page.source))
    }

    fn take_cell<T>(&mut self, stated: Result<T, Unreadable>) -> Option<T> {
        match stated {
            Ok(stated) => Some(stated),
            Err(Unreadable { span, message }) => {
                let place = self.lines().place(self.path, self.page.source, span);
                let hint = "mend the page, or correct the type in schema.yaml";
                self.problems.push(Problem::error(Code::Unreadable, message).local().at(place).hint(hint));
                None
            }
        }
    }
}
