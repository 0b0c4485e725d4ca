//! The crate of many schemas, and the program that tries it: written, compiled once, run.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use fieldtable::{
    files::Files,
    lower::lower,
    rust::Entry,
    schema::{Schema, TypeName},
};
use serde_json::json;

use crate::mutations::Case;

/// A folder with a workspace of its own, below the workspace's target folder.
pub(crate) struct TestCrate {
    root: PathBuf,
}

/// A crate of models, as the program that tries it sees it.
pub(crate) struct Models<'m> {
    pub(crate) library: &'static str,
    pub(crate) schema: &'m Schema,
}

impl Models<'_> {
    /// The path in Rust of every type that is written.
    fn paths(&self) -> BTreeMap<TypeName, String> {
        let index = lower(self.schema).krate.index;
        let written = index.iter().filter_map(|(name, entry)| match entry {
            Entry::Written { rust, .. } => Some((name.parse().expect("a name"), rust.clone())),
            Entry::Folded(_) => None,
        });
        written.collect()
    }

    /// The name in Rust of every type that is written.
    pub(crate) fn idents(&self) -> BTreeMap<TypeName, String> {
        let last = |path: String| path.rsplit("::").next().unwrap_or_default().trim_start_matches("r#").to_owned();
        self.paths().into_iter().map(|(name, path)| (name, last(path))).collect()
    }
}

const MANIFEST: &str = r#"[workspace]
resolver = "3"
members = ["models", "runner"]

[profile.dev]
debug = false
incremental = false
"#;

const RUNNER: &str = r#"[package]
name = "runner"
version = "0.1.0"
edition = "2024"

[features]
other_numbers = ["serde_json/arbitrary_precision", "serde_json/preserve_order"]

[dependencies]
openrouter-models = { path = "COMMITTED" }
random-models = { path = "../models" }
serde = { version = "1.0", features = ["derive"] }
serde_json = { version = "1.0", features = ["float_roundtrip"] }
"#;

impl TestCrate {
    /// Writes the crate of `files`.
    pub(crate) fn new(files: &Files) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("properties");
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let test_crate = Self { root };
        let _ = fs::remove_dir_all(test_crate.root.join("models"));
        for (path, text) in files.iter() {
            test_crate.write(&format!("models/{path}"), text);
        }
        test_crate.write("Cargo.toml", MANIFEST);
        // What the workspace has locked is at hand.
        test_crate.write("Cargo.lock", &fs::read_to_string(workspace.join("Cargo.lock")).expect("a lock"));
        let committed = workspace.canonicalize().expect("a folder").join("generated");
        test_crate.write("runner/Cargo.toml", &RUNNER.replace("COMMITTED", &committed.display().to_string()));
        test_crate.write("runner/src/main.rs", include_str!("runner/main.rs"));
        test_crate
    }

    /// Writes the table of types and the cases for them.
    pub(crate) fn fill(&self, all: &[(Models<'_>, Vec<Case>)]) {
        let mut table =
            String::from("//! The types.\n\nuse crate::{Try, on};\n\npub const TYPES: &[(&str, Try)] = &[\n");
        let (mut lines, mut count) = (String::new(), 0);
        for (models, cases) in all {
            let mut places = BTreeMap::new();
            for (name, path) in models.paths() {
                let _ = writeln!(table, "    (\"{name}\", on::<{}::{path}>),", models.library);
                places.insert(name, count);
                count += 1;
            }
            for case in cases {
                let Some(at) = places.get(&case.name) else { continue };
                let line = json!({"at": at, "kind": case.kind, "text": case.text, "refused": case.refused, "hides": case.hides});
                let _ = writeln!(lines, "{line}");
            }
        }
        table.push_str("];\n");
        self.write("runner/src/table.rs", &table);
        self.write("cases.jsonl", &lines);
    }

    /// Runs cargo, and fails where it does.
    pub(crate) fn cargo(&self, arguments: &[&str]) {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).current_dir(&self.root).env("CARGO_TARGET_DIR", self.root.join("target"));
        assert!(command.status().expect("cargo runs").success(), "cargo {arguments:?}");
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        if fs::read_to_string(&path).ok().as_deref() != Some(text) {
            fs::write(path, text).expect("a file");
        }
    }
}
