//! A folder to run the real program in.
#![allow(dead_code, unreachable_pub, missing_docs, reason = "not every test uses everything")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

/// The pages of a small API.
const PARCELS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/parcels");

/// A folder with the pages of the small API in `schemas`.
pub struct Place(tempfile::TempDir);

/// What a run said and how it ended.
pub struct Ran {
    pub exit: i32,
    pub out: String,
    pub err: String,
}

impl Place {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        copy(Path::new(PARCELS), &dir.path().join("schemas"));
        Self(dir)
    }

    /// A folder with copies of these folders, under their names.
    pub fn copy_of(folders: &[&str]) -> Self {
        let dir = tempfile::tempdir().unwrap();
        for folder in folders.iter().map(Path::new) {
            copy(folder, &dir.path().join(folder.file_name().unwrap()));
        }
        Self(dir)
    }

    /// The same as [`Place::new`], after a run.
    pub fn generated() -> Self {
        let place = Self::new();
        let ran = place.run(&["codegen"]);
        assert_eq!(ran.exit, 0, "{}{}", ran.out, ran.err);
        place
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    /// Replaces `from`, which must be there, in a file.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from}");
        self.put(path, &text.replacen(from, to, 1));
    }

    /// Runs the program here, as a plain binary whose output is a pipe.
    pub fn run(&self, args: &[&str]) -> Ran {
        self.run_with(args, &[])
    }

    pub fn run_with(&self, args: &[&str], env: &[(&str, &str)]) -> Ran {
        Ran::of(self.command(args).envs(env.iter().copied()))
    }

    /// The program, to be run here.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = self.bare_command(env!("CARGO_BIN_EXE_xtask"));
        command.args(args);
        command
    }

    /// Any program, to be run here without what the surroundings tell ours.
    pub fn bare_command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        for name in ["CARGO_MANIFEST_DIR", "GITHUB_ACTIONS", "GITHUB_WORKSPACE", "NO_COLOR"] {
            command.env_remove(name);
        }
        command.current_dir(self.0.path());
        command
    }

    /// Makes the small API larger: as many types more, each with a page of its own, of which the first field is called `field`.
    pub fn grow(&self, types: usize, field: &str) {
        for at in 0..types {
            let page = format!(
                "# Shelf{at}\n\nA shelf.\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n\
                 | `{field}` | *string* | :heavy_check_mark: | What lies there |\n"
            );
            self.put(&format!("schemas/typescript/models/shelf{at}.mdx"), &page);
        }
    }

    /// Every file with its text.
    pub fn texts(&self) -> BTreeMap<String, String> {
        files(self.0.path()).into_iter().map(|path| (path.clone(), self.read(&path))).collect()
    }

    /// Every file below `folder` with its text.
    pub fn texts_of(&self, folder: &str) -> BTreeMap<String, String> {
        let paths = files(&self.path(folder)).into_iter().map(|path| format!("{folder}/{path}"));
        paths.map(|path| (path.clone(), self.read(&path))).collect()
    }

    /// Every file with the time of its last change.
    pub fn times(&self) -> BTreeMap<String, SystemTime> {
        let time = |path: &str| self.path(path).metadata().unwrap().modified().unwrap();
        files(self.0.path()).into_iter().map(|path| (path.clone(), time(&path))).collect()
    }

    /// A file of the generated crate that holds `text`.
    pub fn generated_file_with(&self, text: &str) -> String {
        let texts = self.texts();
        let found = texts.iter().find(|(path, content)| path.starts_with("generated/src") && content.contains(text));
        found.unwrap().0.clone()
    }
}

impl Ran {
    /// Runs `command` to its end.
    pub fn of(command: &mut Command) -> Self {
        let output = command.output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Self { exit: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Asserts the exit code and shows what was said if it is another one.
    pub fn exits(self, expected: i32) -> Self {
        assert_eq!(self.exit, expected, "{}{}", self.out, self.err);
        self
    }

    /// Asserts that `text` was said on standard output.
    pub fn says(self, text: &str) -> Self {
        assert!(self.out.contains(text), "`{text}` is not in:\n{}", self.out);
        self
    }
}

/// The paths of all files below `dir`, with forward slashes.
fn files(dir: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            found.extend(files(&entry.path()).into_iter().map(|path| format!("{name}/{path}")));
        } else {
            found.push(name);
        }
    }
    found
}

fn copy(from: &Path, to: &Path) {
    for path in files(from) {
        fs::create_dir_all(to.join(&path).parent().unwrap()).unwrap();
        fs::copy(from.join(&path), to.join(&path)).unwrap();
    }
}
