//! `Figures`: how often what came back is right, and how much of what is there came back.

use std::{collections::BTreeMap, fmt::Write as _};

/// The figures of questions, by a row and a column of a table.
#[derive(Default)]
pub(crate) struct Figures(BTreeMap<(String, String), Figure>);

/// How a question was answered.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Figure {
    /// How often something was said.
    told: usize,
    /// How often that was right.
    right: usize,
    /// How often there was something to say.
    there: usize,
}

/// What was said of one thing, and what is true of it.
#[derive(Clone, Copy)]
pub(crate) struct Answer {
    pub(crate) told: bool,
    pub(crate) there: bool,
    pub(crate) right: bool,
}

impl Answer {
    /// Whether something is so.
    pub(crate) fn yes(told: bool, there: bool) -> Self {
        Self { told, there, right: told && there }
    }

    /// What somebody always says something of.
    pub(crate) fn always(right: bool) -> Self {
        Self { told: true, there: true, right }
    }
}

impl Figures {
    pub(crate) fn note(&mut self, row: &str, column: &str, answer: Answer) {
        let figure = self.0.entry((row.to_owned(), column.to_owned())).or_default();
        figure.told += usize::from(answer.told);
        figure.right += usize::from(answer.right);
        figure.there += usize::from(answer.there);
    }

    pub(crate) fn add(&mut self, other: Self) {
        for (key, figure) in other.0 {
            let known = self.0.entry(key).or_default();
            known.told += figure.told;
            known.right += figure.right;
            known.there += figure.there;
        }
    }

    /// A table of all rows, with `print` for each cell.
    pub(crate) fn table(&self, title: &str, columns: &[String], print: fn(Figure) -> String) -> String {
        let mut rows: Vec<&str> = self.0.keys().map(|(row, _)| row.as_str()).collect();
        rows.dedup();
        let mut text = format!("| {title} | {} |\n| --- |{}\n", columns.join(" | "), " --: |".repeat(columns.len()));
        for row in rows {
            let cells = columns.iter().map(|column| {
                let figure = self.0.get(&(row.to_owned(), column.clone()));
                figure.copied().map(print).unwrap_or_default()
            });
            let _ = writeln!(text, "| {row} | {} |", cells.collect::<Vec<_>>().join(" | "));
        }
        text
    }
}

impl Figure {
    /// The share of what was said that is right, and the share of what there is to say that was said.
    pub(crate) fn precision_and_recall(self) -> String {
        format!("{} / {}", percent(self.right, self.told), percent(self.right, self.there))
    }

    /// The share that is right.
    pub(crate) fn share(self) -> String {
        percent(self.right, self.told)
    }

    /// The same, and of how many.
    pub(crate) fn share_of(self) -> String {
        format!("{} of {}", percent(self.right, self.told), self.told)
    }
}

/// In tenths of a percent, rounded down: 100 is all of them.
fn percent(part: usize, whole: usize) -> String {
    match (part * 1000).checked_div(whole) {
        None => "–".to_owned(),
        Some(tenths) => format!("{}.{}", tenths / 10, tenths % 10),
    }
}
