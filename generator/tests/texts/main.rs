//! No text becomes a program: whatever a page, `schema.yaml` or a lock says, rustdoc finds no test that is not ours, no HTML
//! and no link that is not allowed, and no sign that does not print is written.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod hostile;
mod rustdoc;
mod schemas;

use std::{collections::BTreeSet, env, fs, ops::Range, path::Path, process::Command};

use fieldtable::{
    emit::emit,
    files::Files,
    lock,
    lower::{Lowered, lower},
    rust::{Crate, File},
    schema::Schema,
    text,
};
use rayon::prelude::*;

use crate::rustdoc::Found;

#[test]
fn no_text_becomes_a_program() {
    assert_eq!(complaints(0..200), [""; 0]);
}

#[test]
#[ignore = "reads 50,000 texts, or as many as FIELDTABLE_TEXTS says"]
fn no_text_of_very_many_becomes_a_program() {
    let count: u64 = env::var("FIELDTABLE_TEXTS").map_or(50_000, |count| count.parse().unwrap());
    assert_eq!(complaints(0..count / schemas::TEXTS as u64), [""; 0]);
}

/// What is wrong with the crates of these schemas, the first of it.
fn complaints(schemas: Range<u64>) -> Vec<String> {
    let complaints = schemas.into_par_iter().flat_map_iter(|seed| {
        let texts = texts(seed);
        complaints_of(&texts).into_iter().map(move |complaint| format!("{complaint}\n  in schema {seed} of {texts:#?}"))
    });
    complaints.take_any(5).collect()
}

fn texts(schema: u64) -> Vec<String> {
    let first = schema * schemas::TEXTS as u64;
    (first..first + schemas::TEXTS as u64).map(hostile::text).collect()
}

fn complaints_of(texts: &[String]) -> Vec<String> {
    let schema = schemas::schema(texts);
    let krate = lower(&schema).krate;
    let Ok(files) = emit(&krate) else { return vec!["it is no Rust".to_owned()] };
    let mut complaints = not_printing(&files);
    complaints.extend(lock_complaint(&schema));
    for file in krate.modules.iter().flat_map(|module| &module.files) {
        complaints.extend(file_complaints(file, files.get(&file.path).unwrap_or_default()));
    }
    complaints.extend(front_page_complaints(&krate, files.get("src/lib.rs").unwrap_or_default()));
    complaints
        .extend(found_in(files.get("src/models.rs").unwrap_or_default()).into_iter().map(|one| format!("{one:?}")));
    complaints.extend(readme_complaints(&krate, files.get("README.md").unwrap_or_default()));
    complaints
}

/// The files, but those of the support module, which are the same in every crate.
fn not_printing(files: &Files) -> Vec<String> {
    let ours = files.iter().filter(|(path, _)| !path.starts_with("src/support"));
    let line = |text: &str| text.lines().find(|line| !line.chars().all(text::prints)).map(str::to_owned);
    ours.filter_map(|(path, text)| Some(format!("{path} holds {:?}", line(text)?))).collect()
}

/// The lock prints, and is read back as it was written.
fn lock_complaint(schema: &Schema) -> Option<String> {
    let written = lock::write(schema);
    if let Some(unseen) = written.chars().find(|c| *c != '\n' && !text::prints(*c)) {
        return Some(format!("the lock holds {unseen:?}"));
    }
    match lock::read(lock::FILE, &written) {
        Ok(read) if lock::write(&read) == written => None,
        Ok(_) => Some("the lock is read back as another".to_owned()),
        Err(problems) => Some(format!("the lock is not read back: {}", problems.first()?)),
    }
}

/// A file holds the program of its type and no other.
fn file_complaints(file: &File, rust: &str) -> Vec<String> {
    let found = found_in(rust);
    let ours = |one: &Found| match (one, &file.item.example) {
        (Found::Test(code), Some(example)) => code.contains(&example.json) && code.starts_with("use hostile::"),
        _ => false,
    };
    let (tests, strange): (Vec<_>, Vec<_>) = found.into_iter().partition(ours);
    let mut complaints: Vec<String> = strange.iter().map(|one| format!("{}: {one:?}", file.path)).collect();
    if tests.len() != usize::from(file.item.example.is_some()) {
        complaints.push(format!("{}: {} examples", file.path, tests.len()));
    }
    if let Err(error) = syn::parse_file(rust) {
        complaints.push(format!("{}: {error}", file.path));
    }
    complaints
}

/// The front page leads to its types and nowhere else.
fn front_page_complaints(krate: &Crate, rust: &str) -> Vec<String> {
    let files = krate.modules.iter().flat_map(|module| &module.files);
    let own: BTreeSet<String> = files.map(|file| format!("link to named `{}`", file.item.ident)).collect();
    let strange = found_in(rust).into_iter().filter(|one| !matches!(one, Found::Other(link) if own.contains(link)));
    strange.map(|one| format!("src/lib.rs: {one:?}")).collect()
}

fn readme_complaints(krate: &Crate, readme: &str) -> Vec<String> {
    let (tests, strange): (Vec<_>, Vec<_>) =
        rustdoc::found(readme).into_iter().partition(|one| matches!(one, Found::Test(_)));
    let mut complaints: Vec<String> = strange.iter().map(|one| format!("README.md: {one:?}")).collect();
    if tests.len() != usize::from(krate.showcase.is_some()) {
        complaints.push(format!("README.md: {tests:?}"));
    }
    complaints
}

fn found_in(rust: &str) -> Vec<Found> {
    rustdoc::comments(rust).iter().flat_map(|comment| rustdoc::found(comment)).collect()
}

/// So many texts are shown to rustdoc itself.
const SHOWN: u64 = 20_000;

#[test]
#[ignore = "runs rustdoc on 20,000 texts"]
fn rustdoc_finds_no_test_but_its_own() {
    let dir = tempfile::tempdir().unwrap();
    let library = library(dir.path());
    fs::write(dir.path().join("lib.rs"), &library).unwrap();
    let listed = rustdoc(dir.path(), &["--list"]);
    let tests: Vec<&str> = listed.lines().filter(|line| line.ends_with(": test")).collect();
    assert!(matches!(tests.as_slice(), [only] if only.contains("Known")), "{tests:#?}");
    let run = rustdoc(dir.path(), &[]);
    assert!(run.contains("running 1 test") && run.contains("1 passed; 0 failed"), "{run}");
}

/// A library of nothing but comments and READMEs, and of one test that rustdoc has to find.
fn library(dir: &Path) -> String {
    let crates: Vec<(Vec<String>, String)> =
        (0..SHOWN / schemas::TEXTS as u64).into_par_iter().map(commented).collect();
    let mut library = "#![allow(unused)]\n/// ```\n/// assert!(true);\n/// ```\npub struct Known;\n".to_owned();
    for (number, (comments, readme)) in crates.iter().enumerate() {
        for (at, comment) in comments.iter().enumerate() {
            library += &format!("{comment}\npub struct S{number}_{at};\n");
        }
        let path = format!("readme_{number}.md");
        fs::write(dir.join(&path), readme).unwrap();
        library += &format!("#[doc = include_str!({path:?})]\npub struct R{number};\n");
    }
    library
}

/// The comments of a crate without examples, as they stand in its files, and its README.
fn commented(schema: u64) -> (Vec<String>, String) {
    let mut schema = schemas::schema(&texts(schema));
    schema.types.values_mut().for_each(|def| def.examples.clear());
    let Lowered { krate, .. } = lower(&schema);
    let files = emit(&krate).unwrap();
    let items = krate.modules.iter().flat_map(|module| &module.files);
    let sources = items.map(|file| file.path.as_str()).chain(["src/lib.rs", "src/models.rs"]);
    let comments = sources.flat_map(|path| outer_comments(files.get(path).unwrap_or_default())).collect();
    (comments, files.get("README.md").unwrap_or_default().to_owned())
}

/// The comments in a file, those of the file itself as if they were of what follows.
fn outer_comments(rust: &str) -> Vec<String> {
    let lines: Vec<String> = rust.lines().map(|line| line.trim_start().replacen("//!", "///", 1)).collect();
    let comments = lines.chunk_by(|a, b| a.starts_with("///") == b.starts_with("///"));
    comments.filter(|lines| lines.iter().all(|line| line.starts_with("///"))).map(|lines| lines.join("\n")).collect()
}

/// What `rustdoc --test` prints of the library in `dir`.
fn rustdoc(dir: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("rustdoc");
    command.current_dir(dir).args(["--test", "--edition", "2024", "--crate-name", "texts", "lib.rs"]);
    command.args(arguments.iter().flat_map(|argument| ["--test-args", argument]));
    let output = command.output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}{err}");
    out.into_owned()
}

#[test]
fn texts_that_were_found_once() {
    assert_eq!(
        [4425, 12669, 30507, 32463, 58266].into_iter().flat_map(|at| complaints(at..at + 1)).collect::<Vec<_>>(),
        [""; 0]
    );
}
