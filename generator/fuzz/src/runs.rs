//! `runs`: a folder of files becomes problems, or a lock and a crate that are what they should be.

use std::{fs, path::Path};

use fieldtable::{
    Generated, Problems, generate, generate_locked, lock,
    problem::{Code, Problem},
    source::{CONFIG, Source},
};

use super::rustdoc;

/// Begins the line that names a file; what follows up to the next such line is its text.
pub const FILE: &str = "@@ ";

/// The name of the crate where no file decides it.
const NAME: &str = "fuzzed-models";

/// The folder that `bytes` spell, read as `cargo xtask codegen` reads one.
pub fn run(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in files(&text) {
        write(&dir.path().join(path), text);
    }
    let source = match dir.path().join(CONFIG).is_file() {
        true => Source::schemas(dir.path()),
        false => Source::folders(&[dir.path().to_owned()], NAME),
    };
    if let Ok(source) = source {
        holds(&generate(&source));
    }
}

/// The files that a text spells: paths and texts.
fn files(text: &str) -> impl Iterator<Item = (String, &str)> {
    let mut rest = text.strip_prefix(FILE);
    std::iter::from_fn(move || {
        let (file, others) = match rest?.split_once("\n@@ ") {
            Some((file, others)) => (file, Some(others)),
            None => (rest?, None),
        };
        rest = others;
        let (path, text) = file.split_once('\n').unwrap_or((file, ""));
        Some((inside(path), text))
    })
}

/// `path` as one that stays in its folder, on any disk.
fn inside(path: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || "-_./ ".contains(c) { c } else { '_' };
    let path: String = path.chars().take(80).map(plain).collect();
    let parts = path.split('/').filter(|part| !part.trim_matches([' ', '.']).is_empty());
    parts.collect::<Vec<_>>().join("/")
}

/// Writes a file, unless the folder has another idea of its path already.
fn write(path: &Path, text: &str) {
    if path.parent().is_some_and(|folder| fs::create_dir_all(folder).is_ok()) && !path.is_dir() {
        let _ = fs::write(path, text);
    }
}

/// Panics unless `result` is problems, or a crate that parses and tests nothing but itself, with a lock that makes it again.
pub fn holds(result: &Result<Generated, Problems>) {
    let output = match result {
        Ok(generated) => generated,
        Err(problems) => {
            problems.list.iter().for_each(printable);
            // This code is for mistakes of the generator itself.
            return assert!(problems.list.iter().all(|problem| problem.code != Code::BrokenOutput), "{problems}");
        }
    };
    output.warnings.iter().for_each(printable);
    assert!(output.files.get("Cargo.toml").is_some(), "neither a crate nor an error");
    let lib = output.schema.package.name.replace('-', "_");
    for (path, text) in output.files.iter() {
        rust(path, text, &lib);
    }
    let schema = lock::read(lock::FILE, &output.lock).unwrap_or_else(|problems| panic!("{problems:?}"));
    same(lock::FILE, &lock::write(&schema), &output.lock);
    let again = generate_locked(lock::FILE, &output.lock).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(again.files.len(), output.files.len(), "the lock makes other files");
    for ((path, text), (other, before)) in again.files.iter().zip(output.files.iter()) {
        assert_eq!(path, other, "the lock makes other files");
        same(path, text, before);
    }
}

/// Panics at the first line in which a file that the lock made differs from the one that pages made.
fn same(path: &str, text: &str, before: &str) {
    for (at, (line, other)) in text.lines().zip(before.lines()).enumerate() {
        assert_eq!(line, other, "{path}:{}: the lock makes another file", at + 1);
    }
    assert_eq!(text, before, "{path}: the lock makes another file");
}

/// Panics if `problem` could write anything but text to a terminal.
fn printable(problem: &Problem) {
    let text = problem.to_string();
    assert!(!text.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t')), "{text:?}");
}

/// Panics unless the file at `path` is Rust whose doc tests are those of the templates.
pub fn rust(path: &str, text: &str, lib: &str) {
    // The support module is the same in every crate.
    if !path.ends_with(".rs") || path.starts_with("src/support/") {
        return;
    }
    if let Err(error) = syn::parse_file(text) {
        panic!("{path}: {error}\n{text}");
    }
    let uses = format!("use {lib}::");
    for doc in &rustdoc::read(text).docs {
        for test in rustdoc::tests(doc) {
            assert!(test.starts_with(&uses), "{path}: text became a doc test: {test}");
        }
    }
}
