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
    /// Writes the crates into `dir`, and builds what they depend on.
    pub fn prepare(dir: &Path, subject: &Subject) -> io::Result<Self> {
        let trial = Self { dir: dir.to_owned() };
        fs::create_dir_all(dir)?;
        fs::write(dir.join("Cargo.toml"), WORKSPACE)?;
        // The versions of dependencies are those that the repository is tested with.
        if let Err(error) = fs::copy(workspace::root().join("Cargo.lock"), dir.join("Cargo.lock")) {
            eprintln!("versions of dependencies are chosen anew: {error}");
        }
        let packages = packages(subject);
        packages.iter().try_for_each(|(folder, files)| fill(&dir.join(folder), &hollow(files)))?;
        for (_, words, is_program) in BUILDS {
            CRATES.iter().try_for_each(|folder| trial.run(words, folder, is_program).map(drop))?;
        }
        packages.iter().try_for_each(|(folder, files)| fill(&dir.join(folder), files))?;
        Ok(trial)
    }

    /// Times each build `runs` times, the two crates in turn.
    pub fn time(&self, runs: usize) -> io::Result<Vec<Timed>> {
        BUILDS.iter().map(|(build, words, program)| self.build(build, words, *program, runs)).collect()
    }

    fn build(&self, build: &'static str, words: &[&str], is_program: bool, runs: usize) -> io::Result<Timed> {
        let mut costs = [Vec::new(), Vec::new()];
        for run in 1..=runs {
            for (folder, costs) in CRATES.iter().zip(&mut costs) {
                eprintln!("{build}: {folder}, run {run} of {runs}");
                touch(&self.dir.join(folder).join("src/lib.rs"))?;
                costs.push(self.run(words, folder, is_program)?);
            }
        }
        let [generated, derived] = costs.map(|costs| Cost::median(&costs));
        Ok(Timed { build, generated, derived })
    }

    /// Builds the crate in `folder`, or the program that uses it.
    fn run(&self, words: &[&str], folder: &str, is_program: bool) -> io::Result<Cost> {
        let folder = if is_program { format!("uses-{folder}") } else { folder.to_owned() };
        let manifest = self.dir.join(folder).join("Cargo.toml").to_string_lossy().into_owned();
        Cost::of(|shell| self.shell(shell), &[words, &["--manifest-path", &manifest]].concat())
    }

    fn shell(&self, shell: &str) -> Command {
        let mut command = Command::new(shell);
        command.current_dir(&self.dir).env("CARGO_TARGET_DIR", self.dir.join("target"));
        // What was compiled before must not help.
        command.env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS");
        command
    }
}

const WORKSPACE: &str = "[workspace]\nresolver = \"3\"\nmembers = [\"generated\", \"derived\", \"uses-*\"]\n";

/// The two crates and the two programs, by folder.
fn packages(subject: &Subject) -> Vec<(String, Files)> {
    let derived = plain("derived", &subject.krate);
    let both = [("generated", subject.name.as_str(), &subject.files), ("derived", "derived", &derived)];
    let pair = |(folder, name, files): (&str, &str, &Files)| {
        [(folder.to_owned(), files.clone()), (format!("uses-{folder}"), program(folder, name, &subject.krate))]
    };
    both.into_iter().flat_map(pair).collect()
}

/// The same package without its code: building it builds its dependencies.
fn hollow(files: &Files) -> Files {
    let hollow = |path: &str, text: &str| match path {
        "Cargo.toml" | "README.md" => text.to_owned(),
        "src/main.rs" => "fn main() {}".to_owned(),
        _ => String::new(),
    };
    files.iter().map(|(path, text)| (path.to_owned(), hollow(path, text))).collect()
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
    // The folder is one of the target folder's, whatever was tried there before.
    let mut changes = files.compare(dir)?;
    files::take_over(&mut changes);
    files::write(dir, &changes)
}

fn touch(file: &Path) -> io::Result<()> {
    fs::File::options().append(true).open(file)?.set_modified(std::time::SystemTime::now())
}
