//! What the options ask for, made by the library.

use std::{fs, io, mem, path::PathBuf};

use fieldtable::{
    Output, generate, generate_locked, lock,
    problem::Problem,
    source::{LoadError, Source},
};

use super::{Args, Places};
use crate::workspace::shown;

/// What was made.
pub struct Made {
    /// Paths in its problems are relative to it.
    pub root: PathBuf,
    /// The lock, the files and the problems.
    pub output: Output,
}

/// Reads what `args` name, and makes the lock and the crate from it.
///
/// # Errors
/// When the disk refuses. What is not there at all is a problem of the input.
pub fn make(args: &Args, places: &Places) -> io::Result<Made> {
    if args.locked {
        return make_locked(places);
    }
    let source = match &args.name {
        Some(name) => Source::folders(&args.source, name),
        None => Source::schemas(&places.schemas),
    };
    match source {
        Ok(mut source) => {
            source.only.clone_from(&args.only);
            let output = generate(&source);
            let root = mem::take(&mut source.root);
            // Megabytes of pages: the process ends before anybody else needs the memory.
            mem::forget(source);
            Ok(Made { output, root })
        }
        Err(LoadError::Problem(problem, root)) => Ok(Made { root, output: failed(*problem) }),
        Err(LoadError::Io(path, error)) if error.kind() == io::ErrorKind::NotFound => {
            let hint = "name the folder of the pages with `--schemas` or `--source`";
            Ok(absent(Problem::error("not-found", format!("there is no {}", shown(&path))).hint(hint)))
        }
        Err(LoadError::Io(path, error)) => Err(io::Error::new(error.kind(), format!("{}: {error}", shown(&path)))),
    }
}

fn make_locked(places: &Places) -> io::Result<Made> {
    let path = places.lock.join(lock::FILE);
    match fs::read_to_string(&path) {
        Ok(text) => Ok(Made { output: generate_locked(lock::FILE, &text), root: places.lock.clone() }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let hint = "run `cargo xtask codegen` where the pages are, and commit the lock";
            Ok(absent(Problem::error("no-lock", format!("there is no {}", shown(&path))).hint(hint)))
        }
        Err(error) => Err(io::Error::new(error.kind(), format!("{}: {error}", shown(&path)))),
    }
}

fn absent(problem: Problem) -> Made {
    Made { output: failed(problem), root: PathBuf::new() }
}

fn failed(problem: Problem) -> Output {
    Output { problems: vec![problem], ..Output::default() }
}
