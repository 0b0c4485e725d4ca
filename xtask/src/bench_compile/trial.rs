//! `Trial`: crates side by side in one workspace, and the builds that are timed.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use fieldtable::{
    files::{self, Files},
    rust::{Crate, Entry},
};

use super::{cost::Cost, plain::plain, subject::Subject};
use crate::workspace;

/// The folders of the two crates; `uses-…` beside each is a program that reads and writes all types of it.
const CRATES: [&str; 2] = ["generated", "derived"];

/// What is built: the name of the line, cargo's words, and whether the program is meant.
const BUILDS: [(&str, &[&str], bool); 4] = [
    ("check, crate", &["check", "--quiet"], false),
    ("check, crate and program", &["check", "--quiet"], true),
    ("release, crate", &["build", "--quiet", "--release"], false),
    ("release, crate and program", &["build", "--quiet", "--release"], true),
];

/// A workspace with both crates, whose dependencies are built.
pub struct Trial {
    dir: PathBuf,
}

/// The medians of one build, of the generated crate and of the derived one.
pub struct Timed {
    /// What was built.
    pub build: &'static str,
    /// What the generated crate took.
    pub generated: Cost,
    /// What the derived crate took.
    pub derived: Cost,
}

impl Trial {
    /// Writes the crates into `dir`, and builds all once.
    pub fn prepare(dir: &Path, subject: &Subject) -> io::Result<Self> {
        let derived = plain("derived", &subject.krate);
        for (folder, name, files) in
            [("generated", subject.name.as_str(), &subject.files), ("derived", "derived", &derived)]
        {
            fill(&dir.join(folder), files)?;
            fill(&dir.join(format!("uses-{folder}")), &program(folder, name, &subject.krate))?;
        }
        fs::write(
            dir.join("Cargo.toml"),
            "[workspace]\nresolver = \"3\"\nmembers = [\"generated\", \"derived\", \"uses-*\"]\n",
        )?;
        // The versions of dependencies are those that the repository is tested with.
        if let Err(error) = fs::copy(workspace::root().join("Cargo.lock"), dir.join("Cargo.lock")) {
            eprintln!("versions of dependencies are chosen anew: {error}");
        }
        let trial = Self { dir: dir.to_owned() };
        for (_, words, _) in BUILDS {
            Cost::of(|shell| trial.shell(shell), &[words, &["--workspace"]].concat())?;
        }
        Ok(trial)
    }

    /// Times each build `runs` times, the two crates in turn.
    pub fn time(&self, runs: usize) -> io::Result<Vec<Timed>> {
        BUILDS.iter().map(|(build, words, program)| self.build(build, words, *program, runs)).collect()
    }

    fn build(&self, build: &'static str, words: &[&str], program: bool, runs: usize) -> io::Result<Timed> {
        let mut costs = [Vec::new(), Vec::new()];
        for _ in 0..runs {
            for (folder, costs) in CRATES.iter().zip(&mut costs) {
                let built = self.dir.join(if program { format!("uses-{folder}") } else { (*folder).to_owned() });
                touch(&self.dir.join(folder).join("src/lib.rs"))?;
                let manifest = built.join("Cargo.toml").to_string_lossy().into_owned();
                costs.push(Cost::of(|shell| self.shell(shell), &[words, &["--manifest-path", &manifest]].concat())?);
            }
        }
        let [generated, derived] = costs.map(|costs| Cost::median(&costs));
        Ok(Timed { build, generated, derived })
    }

    fn shell(&self, shell: &str) -> Command {
        let mut command = Command::new(shell);
        command.current_dir(&self.dir).env("CARGO_TARGET_DIR", self.dir.join("target"));
        // What was compiled before must not help.
        command.env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS");
        command
    }
}

/// A program that reads and writes JSON as every type.
fn program(folder: &str, package: &str, krate: &Crate) -> Files {
    let manifest = format!(
        "[package]\nname = \"uses-{folder}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         models = {{ package = {package:?}, path = \"../{folder}\" }}\nserde = \"1.0\"\nserde_json = \"1.0\"\n"
    );
    let types = krate.index.values().filter_map(|entry| match entry {
        Entry::Written { rust, kind, .. } if *kind != "alias" => Some(format!("    round_trip::<models::{rust}>,\n")),
        Entry::Written { .. } | Entry::Folded(_) => None,
    });
    let main = format!("{PROGRAM}\nconst ALL: &[fn(&str) -> usize] = &[\n{}];\n", types.collect::<String>());
    Files::from_iter([("Cargo.toml", manifest), ("src/main.rs", main)])
}

const PROGRAM: &str = r#"#![allow(deprecated)]

fn main() {
    let text = std::env::args().nth(1).unwrap_or_default();
    println!("{}", ALL.iter().map(|round_trip| round_trip(&text)).sum::<usize>());
}

fn round_trip<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> usize {
    serde_json::from_str::<T>(text).and_then(|value| serde_json::to_string(&value)).map_or(0, |text| text.len())
}
"#;

/// Makes `dir` hold `files` and no other source.
fn fill(dir: &Path, files: &Files) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    if dir.join("src").is_dir() {
        fs::remove_dir_all(dir.join("src"))?;
    }
    files::write(dir, &files.missing_and_stale(dir)?)
}

fn touch(file: &Path) -> io::Result<()> {
    fs::File::options().append(true).open(file)?.set_modified(std::time::SystemTime::now())
}
