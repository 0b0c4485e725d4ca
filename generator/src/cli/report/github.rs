//! What GitHub Actions reads: a workflow command for each problem, a folded diff for each drift.

use std::{
    collections::BTreeSet,
    io::{self, Write},
    path::Path,
};

use super::{
    diff::{self, Diff},
    file, human,
};
use crate::{
    cli::shown::{shown, shown_to_github},
    files::Change,
    problem::Problem,
};

/// How the words begin that end a diff.
const END: &str = "end-of-diff-";

/// `::error file=…,line=…,col=…,title=…::…`
pub fn problem(out: &mut dyn Write, problem: &Problem, pages: &Path) -> io::Result<()> {
    let mut text = problem.message.clone();
    if let Some(hint) = &problem.hint {
        text += &format!("\n{hint}");
    }
    for (place, label) in &problem.related {
        let path = shown_to_github(&file(&place.path, pages));
        text += &format!("\n{path}:{}:{}: {label}", place.line, place.column);
    }
    let place = problem.place.as_ref().map_or_else(String::new, |place| {
        let path = shown_to_github(&file(&place.path, pages));
        format!("file={},line={},col={},", property(&path), place.line, place.column)
    });
    writeln!(out, "::{} {place}title={}::{}", problem.severity, property(problem.code.name()), data(&text))
}

/// An annotation at the first line that differs, then the diff in a group.
pub fn drift(out: &mut dyn Write, change: &Change, file: &Path, room: &mut usize) -> io::Result<()> {
    let path = shown_to_github(file);
    let diff = Diff::new(change, &path);
    let complaint = human::complaint(change, file);
    let title = diff::code(change).name();
    writeln!(out, "::error file={},line={},title={title}::{}", property(&path), diff.line(), data(&complaint))?;
    writeln!(out, "::group::{}", data(&shown(file)))?;
    // Code may well hold a line that begins with `::`.
    let end = end_of(diff.text());
    writeln!(out, "::stop-commands::{end}")?;
    diff.print(out, false, room)?;
    writeln!(out, "::{end}::\n::endgroup::")
}

/// A word that ends the diff `text` and that the text does not hold: else a line of it would end the diff, and the next one be obeyed.
fn end_of(text: &str) -> String {
    let text = text.to_ascii_lowercase();
    let numbers = text.split(END).skip(1).filter_map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next());
    let used: BTreeSet<_> = numbers.collect();
    let mut words = (0..=used.len()).map(|number| number.to_string());
    format!("{END}{}", words.find(|number| !used.contains(number.as_str())).unwrap_or_default())
}

/// Text of a command, in which a line break would end it.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property, in which `:` and `,` mean something.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{place::Place, problem::Code};

    #[test]
    fn no_diff_can_end_before_its_end() {
        assert_eq!(end_of("code"), "end-of-diff-0");
        let new = "::end-of-diff::\n  ::End-of-diff-0::\n##[end-of-diff-1]\n::error::me\n".to_owned();
        let change = Change { path: "a.rs".into(), kind: crate::files::ChangeKind::Missing { new }, obstacle: None };
        let mut out = Vec::new();
        assert!(drift(&mut out, &change, Path::new("a.rs"), &mut 100).is_ok());
        let text = String::from_utf8_lossy(&out).into_owned();
        let (before, after) = text.split_once("::stop-commands::end-of-diff-2\n").unwrap_or_default();
        assert!(
            before.ends_with("::group::a.rs\n") && after.ends_with("\n::end-of-diff-2::\n::endgroup::\n"),
            "{text}"
        );
        assert_eq!(after.matches("end-of-diff-2").count(), 1);
    }

    #[test]
    fn no_text_can_end_a_command_or_begin_another() {
        let place: Result<Place, ()> = "a,b.md:3:7".parse();
        let mut given = Problem::error(Code::UnevenRow, "100% wrong\n::error::me").hint("mend it");
        given.place = place.ok();
        let mut out = Vec::new();
        assert!(problem(&mut out, &given, Path::new("schemas")).is_ok());
        let text = String::from_utf8_lossy(&out).into_owned();
        let line =
            "::error file=schemas/a%2Cb.md,line=3,col=7,title=uneven-row::100%25 wrong%0A::error::me%0Amend it\n";
        assert_eq!(text, line);
    }
}
