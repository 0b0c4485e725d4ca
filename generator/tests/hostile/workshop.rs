//! The crates, compiled: with their doc tests, and no warning.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use fieldtable::files::{self, Files};

/// A workspace of crates below the target folder.
pub(crate) struct Workshop(PathBuf);

impl Workshop {
    /// Writes `crates`, each with the name of its folder.
    pub(crate) fn new(crates: &[(&str, &Files)]) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hostile");
        let mut all = Files::default();
        for (name, files) in crates {
            files.iter().for_each(|(path, text)| all.insert(format!("{name}/{path}"), text));
        }
        let members: Vec<&str> = crates.iter().map(|(name, _)| *name).collect();
        let profile = "[profile.dev]\ndebug = false\nincremental = false\n";
        all.insert("Cargo.toml", format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n\n{profile}"));
        // What was there for another seed must not stay.
        crates.iter().for_each(|(name, _)| drop(fs::remove_dir_all(root.join(name))));
        files::write(&root, &all.compare(&root).expect("a folder")).expect("files");
        let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../Cargo.lock");
        fs::copy(lock, root.join("Cargo.lock")).expect("a lock");
        Self(root)
    }

    /// Runs cargo, and fails where it does.
    pub(crate) fn cargo(&self, arguments: &[&str]) {
        let mut command = Command::new(env!("CARGO"));
        command.args(arguments).current_dir(&self.0).env("CARGO_TARGET_DIR", self.0.join("target"));
        let output = command.env("RUSTFLAGS", "-Dwarnings").output().expect("cargo runs");
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "cargo {}\n{out}{err}", arguments.join(" "));
    }
}
