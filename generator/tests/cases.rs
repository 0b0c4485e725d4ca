//! Every folder in `cases/`: the smallest pages that show one thing, and what they become.
//!
//! `input` is a `schemas/` folder, or bare pages. `expected` holds the problems, the lock, and the module of each type; where there are
//! errors, only the problems. `UPDATE=1 cargo test --test cases` writes what is expected, and git shows the difference.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use fieldtable::{
    files::{self, ChangeKind, Files},
    generate, lock,
    problem::{Problem, Severity},
    source::{CONFIG, LoadError, Source},
};
use similar::TextDiff;

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");

/// What a case becomes.
struct Made {
    problems: Vec<Problem>,
    files: Files,
}

#[test]
fn every_case_becomes_what_is_expected() {
    let mut differences = String::new();
    for case in cases() {
        let expected = case.join("expected");
        let made = made(&case);
        if env::var_os("UPDATE").is_some() {
            update(&expected, &made.telling());
        }
        for change in made.telling().compare(&expected).unwrap() {
            let (old, new) = match &change.kind {
                ChangeKind::Stale { old, new } => (old.as_str(), new.as_str()),
                ChangeKind::Missing { new } => ("", new.as_str()),
                ChangeKind::Orphan { old, .. } => (old.as_str(), ""),
            };
            let path = format!("{}/expected/{}", name(&case), change.path);
            let diff = TextDiff::from_lines(old, new);
            write!(differences, "{}", diff.unified_diff().header(&path, "what it became")).unwrap();
        }
    }
    assert!(differences.is_empty(), "{differences}\n`UPDATE=1 cargo test --test cases` takes this as expected");
}

fn cases() -> Vec<PathBuf> {
    let mut cases: Vec<_> = fs::read_dir(CASES).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

fn name(case: &Path) -> &str {
    case.file_name().unwrap().to_str().unwrap()
}

fn made(case: &Path) -> Made {
    let input = case.join("input");
    let source = match input.join(CONFIG).exists() {
        true => Source::schemas(&input),
        false => Source::folders(&[input], &name(case).replace('_', "-")),
    };
    match source {
        Ok(source) => {
            let output = generate(&source);
            let mut files = output.files;
            files.insert(lock::FILE, output.lock);
            Made { problems: output.problems, files }
        }
        Err(LoadError::Problem(problem, _)) => Made { problems: vec![*problem], files: Files::default() },
        Err(LoadError::Io(path, error)) => panic!("{}: {error}", path.display()),
    }
}

impl Made {
    /// The files that differ from case to case: not the manifest, the front page, the support module.
    fn telling(&self) -> Files {
        let mut files = Files::default();
        if !self.problems.is_empty() {
            files
                .insert("problems.txt", self.problems.iter().map(|problem| format!("{problem}\n")).collect::<String>());
        }
        if self.problems.iter().any(|problem| problem.severity == Severity::Error) {
            return files;
        }
        let of_a_type = |path: &str| path == lock::FILE || path.starts_with("src/") && path.matches('/').count() > 1;
        for (path, text) in self.files.iter().filter(|(path, _)| of_a_type(path)) {
            files.insert(path, text);
        }
        files
    }
}

fn update(expected: &Path, files: &Files) {
    if expected.exists() {
        fs::remove_dir_all(expected).unwrap();
    }
    files::write(expected, &files.compare(expected).unwrap()).unwrap();
}
