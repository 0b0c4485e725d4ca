//! What the options ask for, made by the library.

use std::{
    io, mem,
    path::{Path, PathBuf},
};

use fieldtable::{
    Output,
    files::{self, Look},
    generate, generate_locked, lock,
    problem::{Code, Problem},
    source::{EVERY, LoadError, Source},
};

use super::{Args, paths::Paths};
use crate::workspace::shown;

/// What was made.
pub struct Generated {
    /// Paths in its problems are relative to it.
    pub root: PathBuf,
    /// The lock, the files and the problems.
    pub output: Output,
    /// What was read.
    read: Texts,
}

/// The texts that problems may quote: those that were read, and no other file.
enum Texts {
    None,
    Pages(Box<Source>),
    Lock(String),
}

impl Generated {
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
        self.output.problems.iter().any(denies)
    }

    fn failed(problem: Problem) -> Self {
        let output = Output { problems: vec![problem], ..Output::default() };
        Self { root: PathBuf::new(), output, read: Texts::None }
    }

    fn of_pages(mut source: Box<Source>, output: Output) -> Self {
        Self { root: mem::take(&mut source.root), output, read: Texts::Pages(source) }
    }
}

/// Reads what `args` name, and makes the lock and the crate from it.
///
/// # Errors
/// When the disk refuses. What is not there at all is a problem of the input.
pub fn make(args: &Args, paths: &Paths) -> io::Result<Generated> {
    if let Some(problem) = paths.conflict(args) {
        return Ok(Generated::failed(problem));
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
            let output = generate(&source);
            Ok(Generated::of_pages(Box::new(source), output))
        }
        Err(LoadError::Problem(problem, source)) => {
            Ok(Generated::of_pages(source, Output { problems: vec![*problem], ..Output::default() }))
        }
        Err(LoadError::Io(path, error)) if error.kind() == io::ErrorKind::NotFound => {
            let hint = "name the folder of the pages with `--schemas` or `--source`";
            Ok(Generated::failed(Problem::error(Code::NotFound, format!("there is no {}", shown(&path))).hint(hint)))
        }
        Err(LoadError::Io(path, error)) => Err(failed(&path, &error)),
    }
}

/// `source` with the lock that an earlier run wrote beside the crate.
fn remembering(mut source: Source, paths: &Paths) -> Result<Source, LoadError> {
    let lock = paths.lock.join(lock::FILE);
    source.remember(&shown(&lock), &lock)?;
    Ok(source)
}

fn make_locked(paths: &Paths) -> io::Result<Generated> {
    let path = paths.lock.join(lock::FILE);
    if files::look(&path).map_err(|error| failed(&path, &error))? == Look::Absent {
        let hint = "run `cargo xtask codegen` where the pages are, and commit the lock";
        return Ok(Generated::failed(Problem::error(Code::NoLock, format!("there is no {}", shown(&path))).hint(hint)));
    }
    let bytes = files::read(&path, lock::LARGEST).map_err(|error| failed(&path, &error))?;
    let text = String::from_utf8(bytes).map_err(|_| failed(&path, &io::Error::other("it is no UTF-8")))?;
    let output = generate_locked(lock::FILE, &text);
    Ok(Generated { output, root: paths.lock.clone(), read: Texts::Lock(text) })
}

fn failed(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", shown(path)))
}
