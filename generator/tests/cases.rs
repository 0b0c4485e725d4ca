//! Every folder in `cases/`: the smallest pages that show one thing, and what they become.
//!
//! `input` is a `schemas/` folder, or bare pages. `expected` holds the problems, the lock, and the module of each type; where there are
//! errors, only the problems. `UPDATE=1 cargo test --test cases` writes what is expected, and git shows the difference.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "layout/mod.rs"]
mod layout;

use std::{
    collections::BTreeSet,
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use fieldtable::{
    files::{self, Files},
    generate, generate_locked, lock,
    problem::{Problem, Severity},
    source::{CONFIG, LoadError, Source},
};
use serde_yaml::Value;
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
            update(&expected, &made.stable_files());
        }
        let (old, new) = (on_disk(&expected), made.stable_files());
        let paths: BTreeSet<&str> = old.iter().chain(new.iter()).map(|(path, _)| path).collect();
        for path in paths {
            let (old, new) = (old.get(path).unwrap_or_default(), new.get(path).unwrap_or_default());
            if old == new {
                continue;
            }
            let path = format!("{}/expected/{path}", name(&case));
            let diff = TextDiff::from_lines(old, new);
            write!(differences, "{}", diff.unified_diff().header(&path, "what it became")).unwrap();
        }
    }
    assert!(differences.is_empty(), "{differences}\n`UPDATE=1 cargo test --test cases` takes this as expected");
}

#[test]
fn every_case_is_rust_as_prettyplease_prints_it() {
    let complaints = |case: PathBuf| layout::complaints(&made(&case).files);
    assert_eq!(cases().into_iter().flat_map(complaints).collect::<Vec<_>>(), [""; 0]);
}

/// Reviewers read the lock, so nothing may reach the crate by another way.
#[test]
fn every_case_is_made_by_its_lock_alone() {
    for case in cases() {
        let made = made(&case);
        if !made.is_refused() {
            let again = generate_locked(lock::FILE, made.files.get(lock::FILE).unwrap()).unwrap();
            assert_eq!(again.warnings, [], "{}", name(&case));
            let (of_pages, of_lock) = (made.files.iter().filter(|(path, _)| *path != lock::FILE), again.files.iter());
            assert!(of_pages.eq(of_lock), "{}: the crate differs", name(&case));
        }
    }
}

/// Evidence is for people: whatever a lock says of why, its crate is what it is.
#[test]
fn why_something_is_believed_changes_no_crate() {
    let locks = cases().into_iter().map(|case| case.join("expected").join(lock::FILE)).filter(|lock| lock.exists());
    for path in locks {
        let text = fs::read_to_string(&path).unwrap();
        let files = |text: &str| {
            let generated = generate_locked(lock::FILE, text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            assert_eq!(generated.warnings, [], "{}:\n{text}", path.display());
            generated.files
        };
        let expected = files(&text);
        for because in [|_: &Value| None, |because: &Value| Some(reworded(because))] {
            let mut changed = serde_yaml::from_str(&text).unwrap();
            rewrite_evidence(&mut changed, because);
            assert_eq!(files(&serde_yaml::to_string(&changed).unwrap()), expected, "{}", path.display());
        }
    }
}

/// Puts what `because` makes of it in the place of all evidence.
fn rewrite_evidence(within: &mut Value, because: fn(&Value) -> Option<Value>) {
    match within {
        Value::Mapping(entries) => {
            // A field can be called so, and then what is required of it is no evidence.
            if let Some(old) = entries.get("because").filter(|old| old.get("required").is_none_or(Value::is_mapping)) {
                match because(old) {
                    Some(new) => drop(entries.insert("because".into(), new)),
                    None => drop(entries.remove("because")),
                }
            }
            entries.values_mut().for_each(|value| rewrite_evidence(value, because));
        }
        Value::Sequence(items) => items.iter_mut().for_each(|item| rewrite_evidence(item, because)),
        _ => {}
    }
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
        Ok(source) => match generate(&source) {
            Ok(mut generated) => {
                generated.files.insert(lock::FILE, generated.lock);
                Made { problems: generated.warnings, files: generated.files }
            }
            Err(problems) => Made { problems: problems.list, files: Files::default() },
        },
        Err(LoadError::Problem(problem, _)) => Made { problems: vec![*problem], files: Files::default() },
        Err(LoadError::Io(path, error)) => panic!("{}: {error}", path.display()),
    }
}

impl Made {
    fn is_refused(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }

    /// The files that differ from case to case: not the manifest, the front page, the support module.
    fn stable_files(&self) -> Files {
        let mut files = Files::default();
        if !self.problems.is_empty() {
            files
                .insert("problems.txt", self.problems.iter().map(|problem| format!("{problem}\n")).collect::<String>());
        }
        if self.is_refused() {
            return files;
        }
        let of_a_type = |path: &str| path.matches('/').count() == 2 && !path.starts_with("src/support/");
        for (path, text) in self.files.iter().filter(|(path, _)| *path == lock::FILE || of_a_type(path)) {
            files.insert(path, text);
        }
        files
    }
}

/// All files below `dir`.
fn on_disk(dir: &Path) -> Files {
    let mut found = Files::default();
    for entry in fs::read_dir(dir).into_iter().flatten().map(Result::unwrap) {
        let (path, name) = (entry.path(), entry.file_name().into_string().unwrap());
        if path.is_dir() {
            on_disk(&path).iter().for_each(|(below, text)| found.insert(format!("{name}/{below}"), text));
        } else {
            found.insert(name, fs::read_to_string(path).unwrap());
        }
    }
    found
}

fn update(expected: &Path, files: &Files) {
    if expected.exists() {
        fs::remove_dir_all(expected).unwrap();
    }
    files::write(expected, &files.missing_and_stale(expected).unwrap()).unwrap();
}

#[test]
#[ignore = "compiles a crate for every case"]
fn every_case_compiles_without_a_warning_and_passes_its_doc_tests() {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    let crates = crates();
    let mut changes = crates.compare(&dir).unwrap();
    files::take_over(&mut changes);
    files::write(&dir, &changes).unwrap();
    cargo(&dir, &["clippy", "--workspace", "--", "-D", "warnings"]);
    cargo(&dir, &["test", "--workspace", "--doc"]);
    cargo(&dir, &["doc", "--workspace", "--no-deps"]);
}

/// The crates of all cases without errors, as one workspace, so that what they share is compiled once.
fn crates() -> Files {
    let mut crates = Files::default();
    let mut members = Vec::new();
    for case in cases() {
        let made = made(&case);
        if made.is_refused() {
            continue;
        }
        members.push(name(&case).to_owned());
        for (path, text) in made.files.iter() {
            crates.insert(format!("{}/{path}", name(&case)), text);
        }
    }
    crates.insert("Cargo.toml", format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"));
    crates
}

fn cargo(dir: &Path, args: &[&str]) {
    let mut command = Command::new(env!("CARGO"));
    // The same versions as this repository has, so that nothing is looked up.
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock"), dir.join("Cargo.lock")).unwrap();
    command.current_dir(dir).args(args).env("CARGO_TARGET_DIR", dir.join("target")).env("RUSTDOCFLAGS", "-Dwarnings");
    let output = command.output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "cargo {}\n{out}{err}", args.join(" "));
}

/// Other evidence for the same: a person's word for each fact.
fn reworded(because: &Value) -> Value {
    let keys = because.as_mapping().unwrap().keys().cloned();
    keys.map(|key| (key, Value::Mapping([("corrected".into(), "I say so".into())].into_iter().collect())))
        .collect::<serde_yaml::Mapping>()
        .into()
}
