//! `Report`: what a person, a program or GitHub is told about a run.

mod counts;
mod diff;
mod excerpt;
mod github;
mod human;
mod json;

use std::{
    env,
    io::{self, IsTerminal as _, Write},
    path::{Path, PathBuf},
};

use clap::ValueEnum;
pub use counts::{Counts, count};

use crate::{files::Change, problem::Problem, text};

/// How problems and drift are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: the line, a mark under the place, a hint.
    Human,
    /// For programs: one object a line.
    Json,
    /// For GitHub Actions: annotations.
    Github,
}

impl Format {
    /// The format for who seems to be listening.
    pub fn detect() -> Self {
        if env::var_os("GITHUB_ACTIONS").is_some_and(|set| set == "true") { Self::Github } else { Self::Human }
    }
}

/// The text of a file that was read, by the path that paths have.
pub type Quoted<'a> = &'a dyn Fn(&str) -> Option<&'a str>;

/// What a run says, in one format.
pub struct Report {
    format: Format,
    out: Box<dyn Write>,
    colour: bool,
    max_problems: usize,
    diff_lines: usize,
}

impl Report {
    /// A report to standard output.
    pub fn new(format: Format, max_problems: usize) -> Self {
        let out = io::stdout();
        let plain = env::var_os("NO_COLOR").is_some_and(|set| !set.is_empty());
        let colour = format == Format::Human && !plain && out.is_terminal();
        Self { format, out: Box::new(io::BufWriter::new(out)), colour, max_problems, diff_lines: diff::MAX_LINES }
    }

    /// Prints `problems` in the order of their paths, whose paths are relative to `pages`, with the lines that they are about.
    ///
    /// No more than the user wants to see, and errors rather than warnings; what is left out is counted.
    pub fn problems(&mut self, problems: &[Problem], pages: &Path, quoted: Quoted<'_>) -> io::Result<()> {
        let (shown, hidden) = choose(problems, self.max_problems);
        for problem in shown {
            match self.format {
                Format::Human => human::problem(&mut self.out, problem, pages, quoted, self.colour)?,
                Format::Json => json::problem(&mut self.out, problem, pages)?,
                Format::Github => github::problem(&mut self.out, problem, pages)?,
            }
        }
        if hidden > 0 {
            self.line(&format!("{hidden} more problems are not shown; `--max-problems` sets how many are"))?;
        }
        Ok(())
    }

    /// Prints `changes` to files in `dir` that were not made.
    pub fn drift<'c>(&mut self, changes: impl Iterator<Item = &'c Change>, dir: &Path) -> io::Result<()> {
        for change in changes {
            let file = dir.join(&change.path);
            match self.format {
                Format::Human => human::drift(&mut self.out, change, &file, self.colour, &mut self.diff_lines)?,
                Format::Json => json::drift(&mut self.out, change, &file)?,
                Format::Github => github::drift(&mut self.out, change, &file, &mut self.diff_lines)?,
            }
        }
        Ok(())
    }

    /// Prints the files in `dir` that were changed.
    pub fn written(&mut self, changes: &[&Change], dir: &Path) -> io::Result<()> {
        match self.format {
            Format::Human | Format::Github => human::written(&mut self.out, changes, dir),
            Format::Json => json::written(&mut self.out, changes, dir),
        }
    }

    /// Prints the one line that tells what became of it all.
    pub fn summary(&mut self, text: &str, counts: &Counts) -> io::Result<()> {
        match self.format {
            Format::Human | Format::Github => writeln!(self.out, "{}", text::visible(text))?,
            Format::Json => json::summary(&mut self.out, text, counts)?,
        }
        self.out.flush()
    }

    /// Prints what is still held back.
    pub fn end(mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// Prints a line to people; a program can count for itself.
    fn line(&mut self, text: &str) -> io::Result<()> {
        match self.format {
            Format::Human | Format::Github => writeln!(self.out, "{text}\n"),
            Format::Json => Ok(()),
        }
    }
}

/// The first `max` problems, errors before warnings, in the order of their paths; and the number of the others.
fn choose(problems: &[Problem], max: usize) -> (Vec<&Problem>, usize) {
    let mut chosen: Vec<_> = problems.iter().collect();
    let place = |problem: &Problem| problem.place.as_ref().map(|place| (place.path.clone(), place.line, place.column));
    chosen.sort_by_cached_key(|problem| (problem.severity, place(problem)));
    chosen.truncate(max);
    let hidden = problems.len() - chosen.len();
    chosen.sort_by_cached_key(|problem| (place(problem), problem.severity));
    (chosen, hidden)
}

/// The file that `path`, as a place has it, names on the disk.
fn file(path: &str, pages: &Path) -> PathBuf {
    pages.join(path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{place::Place, problem::Code};

    fn problem(problem: Problem, place: &str) -> Problem {
        problem.at(place.parse::<Place>().unwrap_or_else(|()| unreachable!("a place")))
    }

    #[test]
    fn problems_come_in_page_order_and_warnings_give_way_to_errors() {
        let problems = [
            problem(Problem::error(Code::NoTable, "third"), "b.md:1:1"),
            problem(Problem::warning(Code::UnevenRow, "first"), "a.md:2:1"),
            problem(Problem::error(Code::NoTitle, "second"), "a.md:10:1"),
        ];
        let messages = |max| {
            let (shown, hidden) = choose(&problems, max);
            (shown.into_iter().map(|problem| problem.message.as_str()).collect::<Vec<_>>(), hidden)
        };
        assert_eq!(messages(9), (vec!["first", "second", "third"], 0));
        assert_eq!(messages(2), (vec!["second", "third"], 1));
    }
}
