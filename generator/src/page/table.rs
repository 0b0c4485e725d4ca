//! Tables: a header and rows of cells.

use memchr::memchr_iter;

use crate::{
    page::{
        excerpt::Excerpt,
        report::{Report, Unread},
        values::says_open,
    },
    problem::Code,
};

/// Reads the rows of the first table in `text`; rows of another length and text around the table are problems.
pub(super) fn rows<'a>(text: Excerpt<'a>, report: &mut Report<'_>) -> Vec<Vec<Excerpt<'a>>> {
    let mut lines = text.lines().filter(|line| !line.text.trim_ascii_start().is_empty());
    let mut columns = 0;
    for line in lines.by_ref() {
        if is_row(&line) {
            columns = cells(line).len();
            break;
        }
        if !says_open(&line) {
            report.warning(unread(line.trim()));
        }
    }
    let mut rows = Vec::new();
    for (at, line) in lines.enumerate() {
        if !is_row(&line) {
            report.warning(unread(line.trim()));
            continue;
        }
        let row = cells(line);
        if at == 0 && row.iter().all(is_rule) {
            continue;
        }
        if row.len() == columns {
            rows.push(row);
        } else {
            report.lost(uneven(line.trim(), row.len(), columns));
        }
    }
    rows
}

/// The header of the first table in `text`.
pub(super) fn header(text: Excerpt<'_>) -> Option<Vec<Excerpt<'_>>> {
    text.lines().find(is_row).map(cells)
}

/// Text that belongs to nothing.
pub(super) fn unread(line: Excerpt<'_>) -> Unread {
    Unread {
        code: Code::UnreadText,
        span: line.span(),
        message: "this text belongs to no row, value or member".to_owned(),
        hint: "if it continues the row above, write a line break as <br/>",
    }
}

fn uneven(line: Excerpt<'_>, cells: usize, columns: usize) -> Unread {
    Unread {
        code: Code::UnevenRow,
        span: line.span(),
        message: format!("this row has {cells} cells where the header has {columns}"),
        hint: "write a bar within a cell as \\|",
    }
}

fn is_row(line: &Excerpt<'_>) -> bool {
    line.text.trim_ascii_start().starts_with('|')
}

/// Whether the cell is part of the rule below a header.
fn is_rule(cell: &Excerpt<'_>) -> bool {
    cell.text.starts_with(['-', ':']) && cell.text.ends_with(['-', ':'])
}

/// The cells of a row, trimmed.
fn cells(line: Excerpt<'_>) -> Vec<Excerpt<'_>> {
    let line = line.trim();
    let line = line.strip_prefix("|").unwrap_or(line);
    let mut cells = Vec::with_capacity(5);
    let mut from = 0;
    for bar in memchr_iter(b'|', line.text.as_bytes()) {
        if !line.text.get(..bar).is_some_and(|before| before.ends_with('\\')) {
            cells.push(line.cut(from, bar).trim());
            from = bar + 1;
        }
    }
    if from < line.text.len() {
        cells.push(line.skip(from).trim());
    }
    cells
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn read(source: &str) -> (Vec<Vec<&str>>, Vec<String>) {
        let path: Arc<str> = "t.md".into();
        let mut report = Report::new(&path, source);
        let rows = rows(Excerpt::of(source, 0, source.len()), &mut report);
        let rows = rows.iter().map(|row| row.iter().map(|cell| cell.text).collect()).collect();
        (rows, report.finish().iter().map(ToString::to_string).collect())
    }

    #[test]
    fn bars_in_cells_are_escaped() {
        let (rows, problems) = read("\n| A | B |\n| :-- | -: |\n| a \\| b |  |\n|c|d\n| - | - |");
        assert_eq!(rows, [["a \\| b", ""], ["c", "d"], ["-", "-"]]);
        assert!(problems.is_empty());
    }

    #[test]
    fn a_row_that_cannot_be_read_is_a_problem_at_its_place() {
        let (rows, problems) = read("An open enum\n| A | B |\n|--|--|\n| a | b | c |\n| a | b |\nmore");
        assert_eq!(rows, [["a", "b"]]);
        assert_eq!(
            problems,
            [
                "t.md:4:1: error[uneven-row]: this row has 3 cells where the header has 2; write a bar within a cell as \\|",
                "t.md:6:1: warning[unread-text]: this text belongs to no row, value or member; if it continues the row above, write a line break as <br/>"
            ]
        );
    }
}
