//! `Paths`: the folders of a run, and whether they keep out of each other's way.

use std::{
    fs,
    path::{Component, Path, PathBuf},
};

use super::Args;
use crate::{
    cli::shown::shown,
    files::RECORD,
    lock,
    problem::{Code, Problem},
};

/// The folders of a run.
pub struct Paths {
    /// The folder of `schema.yaml`.
    pub schemas: PathBuf,
    /// The folder of the lock.
    pub lock: PathBuf,
    /// The folder of the crate.
    pub out: PathBuf,
}

impl Paths {
    /// What the options say, or what is usual in `root`.
    pub fn new(args: &Args, root: &Path) -> Self {
        let schemas = args.schemas.clone().unwrap_or_else(|| root.join("schemas"));
        let out = args.out.clone().unwrap_or_else(|| root.join("generated"));
        // The lock beside the pages knows all types; that of a few of them lies with their crate.
        let beside_pages = (args.source.is_empty() || args.schemas.is_some()) && args.only.is_empty();
        // One folder may have been given by two paths.
        let lock = if beside_pages && real(&schemas) != real(&out) { schemas.clone() } else { out.clone() };
        Self { schemas, lock, out }
    }

    /// Whether the lock lies among the files of the crate.
    pub fn lock_is_in_crate(&self) -> bool {
        self.lock == self.out
    }

    /// The folders that are written to.
    pub fn written(&self) -> [&Path; 2] {
        [&self.lock, &self.out]
    }

    /// Why the crate cannot be written where it should be.
    pub fn conflict(&self, args: &Args) -> Option<Problem> {
        let sources = if args.source.is_empty() { std::slice::from_ref(&self.schemas) } else { &args.source };
        sources.iter().find_map(|source| self.nested(source)).or_else(|| self.of_all_types(args))
    }

    fn nested(&self, source: &Path) -> Option<Problem> {
        let (out, pages) = (real(&self.out), real(source));
        let relation = match () {
            () if out == pages => "is the folder of the pages",
            () if out.starts_with(&pages) => "lies in the folder of the pages, and would be read as pages itself",
            () if pages.starts_with(&out) => "holds the folder of the pages",
            () => return None,
        };
        let message = format!("the folder of the crate, {}, {relation}, {}", shown(&self.out), shown(source));
        Some(Problem::error(Code::OutAndPages, message).hint("choose a folder beside the pages with `--out`"))
    }

    /// A crate of a few types would take the place of one of all types.
    fn of_all_types(&self, args: &Args) -> Option<Problem> {
        let has = |file: &str| self.out.join(file).exists();
        if args.only.is_empty() || has(lock::FILE) || !(has(RECORD) || has("index.yaml")) {
            return None;
        }
        let message =
            format!("{} holds the crate of all types, and `--only` would remove the others", shown(&self.out));
        let hint = "give `--only` a folder of its own with `--out`, or list the types as `include` in schema.yaml";
        Some(Problem::error(Code::OnlyNeedsOut, message).hint(hint))
    }
}

/// Where `path` really is, as far as it is there.
fn real(path: &Path) -> PathBuf {
    let mut real = PathBuf::new();
    for part in std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf()).components() {
        match part {
            Component::ParentDir if real.pop() => {}
            part => real.push(part),
        }
        real = fs::canonicalize(&real).unwrap_or(real);
    }
    real
}
