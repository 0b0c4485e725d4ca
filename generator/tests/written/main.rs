//! A schema with everything that a page can say becomes a crate that compiles, is clean, and reads and writes its JSON.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod decisions;
mod everything;
mod small;
mod unknowns;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use fieldtable::{emit::emit, files::Files, lock, lower::lower, rust::Crate, schema::Schema};

fn files(schema: &Schema) -> Files {
    emit(&krate(schema)).expect("every file is Rust")
}

fn krate(schema: &Schema) -> Crate {
    let lowered = lower(schema);
    assert_eq!(lowered.problems, []);
    lowered.krate
}

fn write(files: &Files, dir: &Path) {
    let _ = fs::remove_dir_all(dir.join("src"));
    for (path, text) in files.iter() {
        let path = dir.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

fn cargo(dir: &Path, arguments: &[&str]) {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(arguments)
        .current_dir(dir)
        .env("CARGO_TARGET_DIR", dir.join("target"))
        .env("RUSTDOCFLAGS", "-D warnings");
    assert!(command.status().expect("cargo runs").success(), "cargo {arguments:?}");
}

#[test]
fn equal_schemas_give_equal_bytes() {
    let schema = everything::schema();
    assert_eq!(files(&schema), files(&schema.clone()));
}

/// Writes the crate of `schema` with these tests, and gives its folder.
fn written(name: &str, schema: &Schema, tests: &[(&str, &str)]) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    write(&files(schema), &dir);
    let manifest = dir.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).expect("a manifest");
    fs::write(&manifest, format!("{text}\n[workspace]\n")).expect("a manifest");
    fs::create_dir_all(dir.join("tests")).expect("a folder");
    for (name, text) in tests {
        fs::write(dir.join("tests").join(name), text).expect("a test");
    }
    dir
}

#[test]
#[ignore = "it compiles a crate; run it with `--ignored`"]
fn the_crate_is_clean_and_keeps_its_promises() {
    let schema = everything::schema();
    let unknowns = unknowns::program(&krate(&schema));
    let tests = [("promises.rs", include_str!("promises.rs")), ("unknowns.rs", &unknowns)];
    let dir = written("everything", &schema, &tests);
    cargo(&dir, &["clippy", "--quiet", "--", "-D", "warnings"]);
    cargo(&dir, &["clippy", "--quiet", "--features", "fixtures", "--", "-D", "warnings", "-D", "clippy::pedantic"]);
    cargo(&dir, &["doc", "--no-deps", "--quiet", "--features", "fixtures"]);
    cargo(&dir, &["test", "--quiet", "--features", "fixtures"]);
}

#[test]
#[ignore = "it compiles a crate; run it with `--ignored`"]
fn every_union_of_the_committed_crate_keeps_what_no_page_knows() {
    let schema = lock::read("schema.lock.yaml", include_str!("../../../schemas/schema.lock.yaml")).expect("a lock");
    let dir = written("committed", &schema, &[("unknowns.rs", &unknowns::program(&krate(&schema)))]);
    cargo(&dir, &["test", "--quiet", "--test", "unknowns"]);
}
