//! A schema with everything that a page can say becomes a crate that compiles, is clean, and reads and writes its JSON.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod decisions;
mod everything;
mod small;

use std::{fs, path::Path, process::Command};

use fieldtable::{emit::emit, files::Files, lower::lower, schema::Schema};

fn files(schema: &Schema) -> Files {
    let lowered = lower(schema);
    assert_eq!(lowered.problems, []);
    emit(&lowered.krate).expect("every file is Rust")
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

#[test]
#[ignore = "it compiles a crate; run it with `--ignored`"]
fn the_crate_is_clean_and_keeps_its_promises() {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("everything");
    write(&files(&everything::schema()), &dir);
    let manifest = dir.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).expect("a manifest");
    fs::write(&manifest, format!("{text}\n[workspace]\n")).expect("a manifest");
    fs::create_dir_all(dir.join("tests")).expect("a folder");
    fs::write(dir.join("tests/promises.rs"), include_str!("promises.rs")).expect("a test");
    cargo(&dir, &["clippy", "--quiet", "--", "-D", "warnings"]);
    cargo(&dir, &["doc", "--no-deps", "--quiet"]);
    cargo(&dir, &["test", "--quiet"]);
}
