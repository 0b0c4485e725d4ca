//! Kinds of change: old pages, new pages, and what each change means to users of the crate.
//!
//! Every folder of `diffs` is one, with its pages in `before` and `after`. `UPDATE=1 cargo test --test diffs` writes what is expected.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use fieldtable::{
    diff::{Change, Diff, diff},
    problem,
    schema::Schema,
    source::Source,
    understand,
};

#[test]
fn each_change_has_its_verdict_and_its_page() {
    let wrong: Vec<String> = cases().iter().filter_map(|case| wrong(case)).collect();
    assert!(wrong.is_empty(), "{}\n`UPDATE=1 cargo test --test diffs` takes this as expected", wrong.join("\n"));
}

/// What only grew one way must shrink the other way: nothing is found in one direction alone.
#[test]
fn a_change_that_is_taken_back_is_a_change() {
    for case in cases() {
        let (before, after) = (schema(&case.join("before")), schema(&case.join("after")));
        let (forth, back) = (diff(&before, &after), diff(&after, &before));
        assert_eq!(forth.changes.is_empty(), back.changes.is_empty(), "{}", case.display());
        assert_eq!(diff(&after, &after), Diff::default(), "{}", case.display());
    }
}

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diffs");
    let mut cases: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

fn wrong(case: &Path) -> Option<String> {
    let found = told(&diff(&schema(&case.join("before")), &schema(&case.join("after"))));
    let path = case.join("expected.txt");
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    (found != expected).then(|| format!("{}:\nexpected\n{expected}found\n{found}", case.display()))
}

fn schema(folder: &Path) -> Schema {
    let understood = understand(&Source::folders(&[folder.to_owned()], "harbour-models").unwrap());
    assert!(!problem::fail(&understood.problems), "{}: {:?}", folder.display(), understood.problems);
    understood.schema
}

fn told(found: &Diff) -> String {
    let verdict = found.verdict().map_or("nothing", |verdict| verdict.name());
    let line = |change: &Change| {
        let page = change.page.as_deref().unwrap_or("no page");
        let (verdict, kind) = (change.verdict, change.kind.name());
        format!("{verdict} {kind} {}: {} ({page})\n", change.subject, change.message)
    };
    format!("{verdict}\n{}", found.changes.iter().map(line).collect::<String>())
}
