//! Each dialect of each API alone and all of them fused: resolved, written, compiled, tested.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use fieldtable::{Generated, files, generate, generate_locked, source::Source};

use super::{corpus, folders};
use crate::layout;

/// A crate to make: its name, and the folders of pages that it is made from.
struct Case {
    name: String,
    folders: Vec<PathBuf>,
}

/// Each dialect of each API alone, and all dialects of an API together.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    for api in folders(&corpus()) {
        let name = api.file_name().unwrap().to_string_lossy().into_owned();
        let dialects = folders(&api);
        if dialects.len() > 1 {
            let alone = |dialect: &PathBuf| Case {
                name: format!("{name}-{}", dialect.file_name().unwrap().to_string_lossy()),
                folders: vec![dialect.clone()],
            };
            cases.extend(dialects.iter().map(alone));
        }
        cases.push(Case { name, folders: dialects });
    }
    assert!(!cases.is_empty(), "the corpus holds no API");
    cases
}

fn made(case: &Case, folders: &[PathBuf]) -> Generated {
    let source = Source::folders(folders, &case.name).unwrap_or_else(|e| panic!("{}: {e:?}", case.name));
    generate(&source).unwrap_or_else(|problems| panic!("{}: {problems}", case.name))
}

#[test]
#[ignore = "reads a corpus that is not part of the project"]
fn every_page_is_accounted_for() {
    for case in cases() {
        let output = made(&case, &case.folders);
        println!("{}: {}", case.name, output.summary);
        for (dialect, counts) in &output.summary.sources {
            let accounted = counts.types + counts.methods + counts.utilities + counts.unread;
            assert_eq!((counts.pages, counts.unread), (accounted, 0), "{} in {dialect}", case.name);
        }
    }
}

#[test]
#[ignore = "reads a corpus that is not part of the project"]
fn every_file_is_rust_as_prettyplease_prints_it() {
    for case in cases() {
        let complaints = layout::complaints(&made(&case, &case.folders).files);
        assert_eq!(complaints, [""; 0], "{}", case.name);
    }
}

#[test]
#[ignore = "reads a corpus that is not part of the project"]
fn the_order_of_the_dialects_does_not_matter() {
    for case in cases().iter().filter(|case| case.folders.len() > 1) {
        let reversed: Vec<_> = case.folders.iter().rev().cloned().collect();
        let (output, other) = (made(case, &case.folders), made(case, &reversed));
        assert!(output.lock == other.lock, "{}: the locks differ", case.name);
        assert!(output.files == other.files, "{}: the crates differ", case.name);
    }
}

#[test]
#[ignore = "reads a corpus that is not part of the project"]
fn the_lock_alone_makes_the_same_crate() {
    for case in cases() {
        let output = made(&case, &case.folders);
        let locked = generate_locked("schema.lock.yaml", &output.lock)
            .unwrap_or_else(|problems| panic!("{}: {problems}", case.name));
        assert!(output.files == locked.files, "{}: the crates differ", case.name);
    }
}

#[test]
#[ignore = "compiles the crates of a corpus that is not part of the project"]
fn every_crate_passes_its_own_tests() {
    let cases = cases();
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("corpus");
    for case in &cases {
        let output = made(case, &case.folders);
        let out = dir.join(&case.name);
        let mut changes = output.files.compare(&out).unwrap();
        files::take_over(&mut changes);
        files::write(&out, &changes).unwrap();
    }
    let members: Vec<_> = cases.iter().map(|case| format!("{:?}", case.name)).collect();
    let manifest =
        format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[profile.dev]\ndebug = false\n", members.join(", "));
    fs::write(dir.join("Cargo.toml"), manifest).unwrap();
    cargo(&dir, &["clippy", "--workspace", "--quiet", "--", "--warn", "clippy::pedantic", "--deny", "warnings"]);
    // The unit tests are those of the support module, which is the same in every crate.
    cargo(&dir, &["test", "--quiet", "--package", &cases[0].name, "--lib"]);
    cargo(&dir, &["test", "--quiet", "--workspace", "--doc"]);
    cargo(&dir, &["doc", "--workspace", "--quiet", "--no-deps"]);
}

/// Runs cargo in `dir`, where warnings are errors.
fn cargo(dir: &Path, arguments: &[&str]) {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(dir).env("CARGO_TARGET_DIR", dir.join("target"));
    let status = command.env("RUSTFLAGS", "-Dwarnings").env("RUSTDOCFLAGS", "-Dwarnings").status().unwrap();
    assert!(status.success(), "cargo {} failed", arguments.join(" "));
}
