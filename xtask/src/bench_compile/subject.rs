//! `Subject`: the generated crate that is measured.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use fieldtable::{
    cli::shown, emit, files::Files, lock, lower, problem::Problem, rust::Crate, schema::Schema, source::Source,
    understand,
};

use crate::workspace;

/// A generated crate, as text and as what it was printed from.
pub struct Subject {
    /// The name of the package.
    pub name: String,
    /// Its files.
    pub files: Files,
    /// What they are printed from.
    pub krate: Crate,
}

impl Subject {
    /// The crate of a whole API where its pages are at hand, else the one in this repository.
    pub fn usual() -> io::Result<Self> {
        let root = workspace::root();
        let corpus = root.join("../shared/corpus/openrouter");
        if !corpus.is_dir() {
            println!("there is no ../shared/corpus/openrouter: taking generated/");
            return Self::of_crate(&root.join("generated"), None);
        }
        let folders = ["typescript", "go"].map(|dialect| corpus.join(dialect));
        let source = Source::folders(&folders, "openrouter").map_err(|error| failed(&format!("{error:?}")))?;
        Self::of(&understand(&source).schema)
    }

    /// The crate in `dir`, which must be what its lock says.
    pub fn of_crate(dir: &Path, lock: Option<&Path>) -> io::Result<Self> {
        let lock = lock.map_or_else(|| lock_of(dir), Path::to_path_buf);
        let schema = lock::read(lock::FILE, &fs::read_to_string(&lock)?).map_err(|problems| refused(&problems))?;
        let subject = Self::of(&schema)?;
        match subject.files.missing_and_stale(dir)?.as_slice() {
            [] => Ok(subject),
            [first, ..] => {
                let (file, lock) = (dir.join(&first.path), shown(&lock));
                Err(failed(&format!("{} is not what {lock} says", shown(&file))))
            }
        }
    }

    fn of(schema: &Schema) -> io::Result<Self> {
        let krate = lower::lower(schema).krate;
        let files = emit::emit(&krate).map_err(|problems| refused(&problems))?;
        Ok(Self { name: krate.package.name.clone(), files, krate })
    }

    /// How many types of each kind it has.
    pub fn counts(&self) -> String {
        let kinds = || self.krate.modules.iter().flat_map(|module| &module.files).map(|file| file.item.kind.name());
        let count = |wanted: &str| kinds().filter(|kind| *kind == wanted).count();
        ["struct", "enum", "union"].map(|kind| format!("{} {kind}s", count(kind))).join(", ")
    }
}

fn lock_of(dir: &Path) -> PathBuf {
    let inside = dir.join(lock::FILE);
    if inside.is_file() { inside } else { workspace::root().join("schemas").join(lock::FILE) }
}

fn refused(problems: &[Problem]) -> io::Error {
    failed(&problems.first().map_or_else(String::new, |problem| problem.message.clone()))
}

fn failed(why: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why.to_owned())
}
