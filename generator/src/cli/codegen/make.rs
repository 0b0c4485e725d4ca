//! What the options ask for, made by the library.

use std::{
    io, mem,
    path::{Path, PathBuf},
};

use super::{Args, paths::Paths};
use crate::{
    Generated, Problems,
    cli::{refused::Refused, shown::shown},
    files::{self, Files, Look},
    generate, generate_locked, lock,
    problem::{Code, Problem},
    resolve::Summary,
    source::{EVERY, LoadError, Source},
};

/// What was made.
pub struct Made {
    /// Paths in its problems are relative to it.
    pub root: PathBuf,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// What was read, and what became of it.
    pub summary: Summary,
    /// The files of the crate; none where there are errors.
    pub files: Files,
    /// The text of the lock; empty where there are errors.
    pub lock: String,
    /// What was read.
    read: Texts,
}

/// The texts that problems may quote: those that were read, and no other file.
enum Texts {
    None,
    Pages(Box<Source>),
    Lock(String),
}

impl Made {
    /// The text of the file at `path`, a path below the root, if it was read.
    pub fn text(&self, path: &str) -> Option<&str> {
        match &self.read {
            Texts::None => None,
            Texts::Pages(source) => source.text(path),
            Texts::Lock(text) => (path == lock::FILE).then_some(text),
        }
    }

    /// Whether there is a warning of a code that `schema.yaml` or `codes` deny.
    pub fn is_denied(&self, codes: &[String]) -> bool {
        let of_file = match &self.read {
            Texts::Pages(source) => source.config.deny.as_slice(),
            Texts::None | Texts::Lock(_) => &[],
        };
        let denies =
            |problem: &Problem| of_file.iter().chain(codes).any(|code| code == problem.code.name() || code == EVERY);
        self.problems.iter().any(denies)
    }

    fn failed(problem: Problem) -> Self {
        Self::new(PathBuf::new(), Texts::None, Err(problem.into()))
    }

    fn of_pages(mut source: Box<Source>, result: Result<Generated, Problems>) -> Self {
        Self::new(mem::take(&mut source.root), Texts::Pages(source), result)
    }

    fn new(root: PathBuf, read: Texts, result: Result<Generated, Problems>) -> Self {
        match result {
            Ok(Generated { lock, files, warnings, summary, .. }) => {
                Self { root, problems: warnings, summary, files, lock, read }
            }
            Err(Problems { list, summary }) => {
                Self { root, problems: list, summary, files: Files::default(), lock: String::new(), read }
            }
        }
    }
}

/// Reads what `args` name, and makes the lock and the crate from it.
///
/// # Errors
/// When the disk refuses. What is not there at all is a problem of the input.
pub fn make(args: &Args, paths: &Paths) -> io::Result<Made> {
    if let Some(problem) = paths.conflict(args) {
        return Ok(Made::failed(problem));
    }
    if args.locked {
        return make_locked(paths);
    }
    let source = match &args.name {
        Some(name) => Source::folders(&args.source, name).and_then(|source| remembering(source, paths)),
        None => Source::schemas(&paths.schemas),
    };
    match source {
        Ok(mut source) => {
            source.only.clone_from(&args.only);
            source.config.strict |= args.strict;
            let result = generate(&source);
            Ok(Made::of_pages(Box::new(source), result))
        }
        Err(error) => {
            let Refused { list, source } = Refused::of(error)?;
            Ok(Made::of_pages(source, Err(Problems::new(list, Summary::default()))))
        }
    }
}

/// `source` with the lock that an earlier run wrote beside the crate.
fn remembering(mut source: Source, paths: &Paths) -> Result<Source, LoadError> {
    let lock = paths.lock.join(lock::FILE);
    source.remember(&shown(&lock), &lock)?;
    Ok(source)
}

fn make_locked(paths: &Paths) -> io::Result<Made> {
    let path = paths.lock.join(lock::FILE);
    if files::look(&path).map_err(|error| failed(&path, &error))? == Look::Absent {
        let hint = "run `codegen` where the pages are, and commit the lock";
        return Ok(Made::failed(Problem::error(Code::NoLock, format!("there is no {}", shown(&path))).hint(hint)));
    }
    let bytes = files::read(&path, lock::LARGEST).map_err(|error| failed(&path, &error))?;
    let text = String::from_utf8(bytes).map_err(|_| failed(&path, &io::Error::other("it is no UTF-8")))?;
    let result = generate_locked(lock::FILE, &text);
    Ok(Made::new(paths.lock.clone(), Texts::Lock(text), result))
}

fn failed(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", shown(path)))
}
