//! What people read: problems as rustc shows them, drift as a diff.

use std::{
    io::{self, Write},
    path::Path,
};

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::{
    Quoted,
    diff::{self, Diff},
    excerpt::Excerpt,
    file,
};
use crate::{
    cli::shown::shown,
    files::{Change, ChangeKind, Obstacle},
    place::Place,
    problem::{Problem, Severity},
    secret::masked,
};

/// How many paths are listed after a run that changed files.
const MAX_WRITTEN: usize = 20;

/// The problem with its line, a mark under the place, the hint, and the paths that belong to it.
///
/// `quoted` has the text of the files that were read. No other is shown: what a path leads to by now may be anybody's.
pub fn problem(
    out: &mut dyn Write,
    problem: &Problem,
    pages: &Path,
    quoted: Quoted<'_>,
    colour: bool,
) -> io::Result<()> {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let place = problem.place.as_ref().map(|place| Seen::new(place, pages, quoted));
    let related: Vec<_> =
        problem.related.iter().map(|(place, label)| (Seen::new(place, pages, quoted), label)).collect();

    let mut main = Group::with_title(level.primary_title(&problem.message).id(problem.code.name()));
    main = main.elements(place.iter().map(Seen::element));
    main = main.elements(problem.hint.iter().map(|hint| Level::HELP.message(hint)));
    let mut groups = vec![main];
    for (seen, label) in &related {
        groups.push(Group::with_title(Level::NOTE.secondary_title(*label)).element(seen.element()));
    }
    let rendered = renderer(colour).render(&groups);
    let seen = place.iter().chain(related.iter().map(|(seen, _)| seen));
    writeln!(out, "{}\n", seen.fold(rendered, |rendered, seen| seen.name_place(&rendered)))
}

fn renderer(colour: bool) -> Renderer {
    if colour { Renderer::styled() } else { Renderer::plain() }
}

/// A place, and what the file shows there.
struct Seen {
    /// `path:line:column`
    name: String,
    line: usize,
    excerpt: Option<Excerpt>,
}

impl Seen {
    fn new(place: &Place, pages: &Path, quoted: Quoted<'_>) -> Self {
        let file = file(&place.path, pages);
        Self {
            name: format!("{}:{}:{}", shown(&file), place.line, place.column),
            line: place.line as usize,
            excerpt: quoted(&place.path).and_then(|source| Excerpt::new(&masked(source), place)),
        }
    }

    fn element(&self) -> Element<'_> {
        let Some(Excerpt { text, mark }) = &self.excerpt else { return Origin::path(&self.name).into() };
        let mark = AnnotationKind::Primary.span(mark.clone());
        Snippet::source(text).path(&self.name).line_start(self.line).annotation(mark).into()
    }

    /// The renderer counts columns in the excerpt and adds them to the name; people want those of the file.
    fn name_place(&self, rendered: &str) -> String {
        let Some(Excerpt { text, mark }) = &self.excerpt else { return rendered.to_owned() };
        let column = text.get(..mark.start).map_or(0, |before| before.chars().count()) + 1;
        rendered.replacen(&format!("{}:{}:{column}", self.name, self.line), &self.name, 1)
    }
}

/// One line that says what is wrong with a file.
pub fn complaint(change: &Change, file: &Path) -> String {
    let file = shown(file);
    let wrong = match &change.kind {
        ChangeKind::Stale { .. } => "is not what the pages say",
        ChangeKind::Missing { .. } => "is missing",
        ChangeKind::Orphan { .. } => "is no longer made from any page",
    };
    match change.obstacle {
        Some(obstacle) => format!("{file} {wrong}, and {}", reason(obstacle)),
        None => format!("{file} {wrong}"),
    }
}

/// Why a file is not ours to change.
pub fn reason(obstacle: Obstacle) -> &'static str {
    match obstacle {
        Obstacle::Foreign => "no run wrote it",
        Obstacle::Edited => "somebody changed it after a run wrote it",
        Obstacle::NotAFile => "something else than a file of ours stands there",
        Obstacle::NoWay => "a link, or what is no folder, is in the way",
        Obstacle::OtherCrate => "its folder is another crate",
    }
}

/// What is wrong with a file, and the diff that mends it, as long as `room` lasts.
pub fn drift(out: &mut dyn Write, change: &Change, file: &Path, colour: bool, room: &mut usize) -> io::Result<()> {
    let title = Level::ERROR.primary_title(complaint(change, file)).id(diff::code(change).name());
    writeln!(out, "{}", renderer(colour).render(&[Group::with_title(title)]))?;
    if diff::is_shown(change) {
        Diff::new(change, &shown(file)).print(out, colour, room)?;
    }
    writeln!(out)
}

/// What was done to each file, the first of them.
pub fn written(out: &mut dyn Write, changes: &[&Change], dir: &Path) -> io::Result<()> {
    for change in changes.iter().take(MAX_WRITTEN) {
        let file = dir.join(&change.path);
        match &change.kind {
            ChangeKind::Stale { .. } => writeln!(out, "changed {}", shown(&file))?,
            ChangeKind::Missing { .. } => writeln!(out, "created {}", shown(&file))?,
            ChangeKind::Orphan { .. } => writeln!(out, "removed {}", shown(&file))?,
        }
    }
    match changes.len().saturating_sub(MAX_WRITTEN) {
        0 => Ok(()),
        more => writeln!(out, "… and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test fails by panicking")]

    use super::*;
    use crate::{place::Span, problem::Code};

    #[test]
    fn a_problem_shows_its_line_the_place_in_the_file_a_hint_and_what_belongs_to_it() {
        let dir = tempfile::tempdir().expect("a folder");
        let source = format!("# T\n\n| `a`{} | *strin* |\n", " ".repeat(300));
        let at = source.find("*strin*").expect("a cell");
        let place = |start, end| Place::new(&"a.md".into(), &source, Span::new(start, end));
        let wrong = Problem::error(Code::UnknownType, "`strin` is not a type").at(place(at, at + 7));
        let wrong = wrong.hint("did you mean `string`?").related(place(2, 3), "of this type");

        let mut out = Vec::new();
        problem(&mut out, &wrong, dir.path(), &|path| (path == "a.md").then_some(&*source), false).expect("printed");
        let text = String::from_utf8(out).expect("text").replace(&shown(dir.path()), "schemas");
        let expected = "\
error[unknown-type]: `strin` is not a type
 --> schemas/a.md:3:309
  |
3 | | `a` | *strin* |
  |         ^^^^^^^
  |
  = help: did you mean `string`?
note: of this type
 --> schemas/a.md:1:3
  |
1 | # T
  |   ^

";
        assert_eq!(text, expected);
    }

    #[test]
    fn a_line_is_shown_without_its_keys_and_everything_stays_in_its_column() {
        let source = "| `a` | hf_a1B2c3D4e5F6g7H8 | *strin* |\n";
        let at = source.find("*strin*").expect("a cell");
        let wrong = Problem::error(Code::NoTable, "x").at(Place::new(&"a.md".into(), source, Span::new(at, at + 7)));
        let mut out = Vec::new();
        problem(&mut out, &wrong, Path::new("schemas"), &|_| Some(source), false).expect("printed");
        let text = String::from_utf8(out).expect("text");
        let line = "1 | | `a` | hf_**************** | *strin* |\n  |                               ^^^^^^^\n";
        assert!(text.contains(line), "{text}");
    }
}
