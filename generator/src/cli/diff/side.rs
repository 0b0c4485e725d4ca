//! `Side`: one of the two states that are compared.

use std::{
    io,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    cli::{refused::Refused, shown::shown},
    files, lock,
    problem::{self, Code, Problem},
    resolve::Resolved,
    schema::Schema,
    source::{CONFIG, LoadError, Source, decode},
    understand,
};

/// Where a state of an API is read.
pub(super) enum Side {
    /// In a lock.
    Lock(PathBuf),
    /// In the pages beside a `schema.yaml`.
    Schemas(PathBuf),
    /// In a folder of bare pages.
    Pages(PathBuf),
    /// In the lock that this revision has in a folder.
    Revision(String, PathBuf),
}

/// A state of an API, or why it cannot be read.
pub(super) enum Read {
    Schema(Box<Schema>),
    Refused(Refused),
}

impl Side {
    /// What a word on the command line means: a path that is there, or else a revision.
    pub(super) fn of(word: &str, schemas: &Path) -> Self {
        let path = PathBuf::from(word);
        match () {
            () if path.is_file() => Self::Lock(path),
            () if path.join(CONFIG).is_file() => Self::Schemas(path),
            () if path.join(lock::FILE).is_file() => Self::Lock(path.join(lock::FILE)),
            () if path.is_dir() => Self::Pages(path),
            () => Self::Revision(word.to_owned(), schemas.to_owned()),
        }
    }

    pub(super) fn read(&self) -> io::Result<Read> {
        match self {
            Self::Lock(path) => Ok(locked(&shown(path), files::read(path, lock::LARGEST)?)),
            Self::Schemas(dir) => pages(Source::schemas(dir)),
            Self::Pages(dir) => pages(Source::folders(std::slice::from_ref(dir), "pages")),
            Self::Revision(revision, dir) => match show(revision, dir)? {
                Ok(bytes) => Ok(locked(&format!("{revision}:{}", lock::FILE), bytes)),
                Err(why) => Ok(Read::Refused(unreadable(revision, &why).into())),
            },
        }
    }
}

fn locked(path: &str, bytes: Vec<u8>) -> Read {
    match lock::read(path, &decode(bytes).text) {
        Ok(schema) => Read::Schema(Box::new(schema)),
        Err(list) => Read::Refused(Refused { list, source: Box::default() }),
    }
}

fn pages(source: Result<Source, LoadError>) -> io::Result<Read> {
    let source = match source {
        Ok(source) => source,
        Err(error) => return Refused::of(error).map(Read::Refused),
    };
    let Resolved { schema, problems, .. } = understand(&source);
    if problem::fail(&problems) {
        let list = problem::bounded(problems);
        return Ok(Read::Refused(Refused { list, source: Box::new(source) }));
    }
    Ok(Read::Schema(Box::new(schema)))
}

/// The lock of a revision, or what git says instead.
fn show(revision: &str, dir: &Path) -> io::Result<Result<Vec<u8>, String>> {
    let object = format!("{revision}:./{}", lock::FILE);
    let dir = if dir.as_os_str().is_empty() { Path::new(".") } else { dir };
    let mut git = Command::new("git");
    git.arg("-C").arg(dir).args(["show", "--no-textconv", "--end-of-options", &object]);
    let output = git.output().map_err(|error| io::Error::new(error.kind(), format!("git cannot be run: {error}")))?;
    if output.status.success() {
        return Ok(Ok(output.stdout));
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Ok(Err(said.lines().next().unwrap_or_default().trim_start_matches("fatal: ").to_owned()))
}

fn unreadable(revision: &str, why: &str) -> Problem {
    let message = format!("`{revision}` is no path, and no revision that has a lock: {why}");
    Problem::error(Code::NotFound, message)
        .hint("name a revision, a folder or a lock; `--schemas` says where the lock is")
}
