//! What a run would remove: more than an update of pages takes away is rather a folder that was not filled.

use std::collections::BTreeSet;

use super::refusal::list;
use crate::{
    cli::report::count,
    files::{Change, ChangeKind},
    lock::{self, Pages},
    problem::{Code, Problem},
};

/// So many types may go in any run, be it all that there were: a small API is soon another one.
const FEW: usize = 5;

/// One type in so many may go.
const SHARE: usize = 5;

/// What a run would remove that makes `changes`, where that is too much not to ask.
pub fn problems<'a>(changes: impl Iterator<Item = &'a Change> + Clone) -> Vec<Problem> {
    let texts = |file: &'static str| changes.clone().find(|change| change.path == file).and_then(texts);
    let (lock, index) = (texts(lock::FILE), texts("index.yaml"));
    // Either may be missing, and both tell the same where they are there.
    let types = [lock, index].into_iter().flatten().find_map(|(old, new)| types(old, new));
    types.into_iter().chain(lock.into_iter().flat_map(|(old, new)| sources(old, new))).collect()
}

fn texts(change: &Change) -> Option<(&str, &str)> {
    match &change.kind {
        ChangeKind::Stale { old, new } => Some((old, new)),
        ChangeKind::Missing { .. } | ChangeKind::Orphan { .. } => None,
    }
}

fn types(old: &str, new: &str) -> Option<Problem> {
    let (before, after) = (keys(old, "types:"), keys(new, "types:"));
    let gone: Vec<_> = before.difference(&after).map(|name| (*name).to_owned()).collect();
    if gone.len() <= FEW || gone.len() * SHARE <= before.len() {
        return None;
    }
    let names = list(gone.iter().cloned());
    let message = format!("{} of {} types would be removed:{names}", gone.len(), before.len());
    Some(Problem::error(Code::MuchRemoved, message).hint(HINT))
}

const HINT: &str = "see that the pages are all there; `--allow-removal` removes what they no longer show";

/// The sources that had pages and have none.
fn sources(old: &str, new: &str) -> Vec<Problem> {
    let (before, after) = (pages(old), pages(new));
    let folders = old.lines().filter_map(|line| line.strip_prefix("- folder: "));
    let emptied = folders.filter_map(|folder| {
        let had = before.iter().filter(|page| lies_in(page, folder)).count();
        let has_any = after.iter().any(|page| lies_in(page, folder));
        (had > 0 && !has_any).then(|| format!("all {} of {} would be removed", count(had, "page"), named(folder)))
    });
    emptied.map(|message| Problem::error(Code::SourceRemoved, message).hint(HINT)).collect()
}

fn named(folder: &str) -> String {
    // A single folder that was named on the command line has no name of its own.
    if plain(folder).is_empty() { "the source".to_owned() } else { format!("the source `{}`", plain(folder)) }
}

/// The pages that the types of a lock come from; none where another version wrote it.
fn pages(text: &str) -> BTreeSet<String> {
    match lock::pages(lock::FILE, text) {
        Ok(Pages::Known(pages)) => pages,
        Ok(Pages::OtherFormat(_)) | Err(_) => BTreeSet::new(),
    }
}

/// A scalar without the quotes that YAML needs around some.
fn plain(scalar: &str) -> &str {
    scalar.trim_matches(['"', '\''])
}

fn lies_in(page: &str, folder: &str) -> bool {
    let folder = plain(folder);
    folder.is_empty() || page.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// The keys right below `section`, a key at the top of a YAML file of ours, as they are written there.
fn keys<'a>(yaml: &'a str, section: &str) -> BTreeSet<&'a str> {
    let lines = yaml.lines().skip_while(|line| *line != section).skip(1);
    let below = lines.take_while(|line| line.starts_with(' '));
    let keys = below.filter_map(|line| line.strip_prefix("  ").filter(|key| !key.starts_with(' ')));
    keys.map(|line| line.split_once(": ").map_or(line.trim_end_matches(':'), |(key, _)| key)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock(types: std::ops::Range<usize>, pages: &[&str]) -> String {
        let pages: String = pages.iter().map(|page| format!("    - {page}\n")).collect();
        let types: String = types.map(|n| format!("  a.T{n}:\n    kind: struct\n    pages:\n{pages}")).collect();
        format!("format: 2\nsources:\n- folder: ts\n- folder: go\ntypes:\n{types}skipped: {{}}\n")
    }

    fn codes(old: &str, new: &str) -> Vec<String> {
        let kind = ChangeKind::Stale { old: old.to_owned(), new: new.to_owned() };
        let change = Change { path: lock::FILE.to_owned(), kind, obstacle: None };
        problems([&change].into_iter()).into_iter().map(|problem| problem.message).collect()
    }

    #[test]
    fn more_than_a_fifth_of_the_types_is_asked_for_unless_they_are_few() {
        let of = |types| lock(types, &["ts/a.md"]);
        assert_eq!(codes(&of(0..30), &of(6..40)), [""; 0]);
        assert_eq!(codes(&of(0..29), &of(6..40)).len(), 1);
        assert_eq!(codes(&of(0..5), &of(5..6)), [""; 0]);
        let said = codes(&of(0..6), &of(6..7)).concat();
        assert_eq!(said, "6 of 6 types would be removed:\n  a.T0\n  a.T1\n  a.T2\n  a.T3\n  a.T4\n  a.T5");
    }

    #[test]
    fn a_source_without_any_page_left_is_asked_for() {
        let of = |pages: &[&str]| lock(0..1, pages);
        let said = codes(&of(&["ts/a.md", "go/a.md", "go/b.md"]), &of(&["ts/c.md", "gone/a.md"]));
        assert_eq!(said, ["all 2 pages of the source `go` would be removed"]);
        assert_eq!(codes(&of(&["ts/a.md", "go/a.md"]), &of(&["ts/a.md", "go/x.md"])), [""; 0]);
    }

    #[test]
    fn an_index_tells_the_types_too() {
        let index = "# @generated\ntypes:\n  a.B: {rust: \"a::B\", kind: struct}\n  a.C: {folded: true}\n";
        assert_eq!(keys(index, "types:").into_iter().collect::<Vec<_>>(), ["a.B", "a.C"]);
    }
}
