//! `Found`: the pages in a folder, which are regular files, and lie in it where links are resolved.

use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use rayon::prelude::*;

use super::{File, LoadError, encoding, relative};
use crate::{
    files::{self, SCRATCH},
    limits::{FOLDER_DEPTH, PAGE_BYTES, SOURCE_BYTES},
    place::{Place, Span},
    problem::{Code, Problem},
};

/// What a page's file may end in.
pub(crate) const PAGE_ENDINGS: &[&str] = &["md", "mdx", "markdown", "txt"];

/// What a folder holds.
#[derive(Default)]
pub(super) struct Found {
    /// Its pages, by path.
    pub(super) files: Vec<File>,
    /// How many other files it holds, by what their names end in.
    pub(super) others: BTreeMap<String, usize>,
    /// What is wrong with pages as files, and what looks like one and was not read.
    pub(super) problems: Vec<Problem>,
}

impl Found {
    fn page(path: String, bytes: Vec<u8>) -> Self {
        let (file, problem) = encoding::file(path.into(), bytes);
        // A page of which nothing can be told is none, or it would be reported twice.
        let files = if file.text.is_empty() && problem.is_some() { Vec::new() } else { vec![file] };
        Self { files, problems: problem.into_iter().collect(), ..Self::default() }
    }

    fn other(file: &Path) -> Self {
        let ending = file.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        Self { others: BTreeMap::from([(ending, 1)]), ..Self::default() }
    }

    fn add(&mut self, more: Self) {
        self.files.extend(more.files);
        self.problems.extend(more.problems);
        more.others.into_iter().for_each(|(ending, count)| *self.others.entry(ending).or_default() += count);
    }
}

/// What is in `dir` and below it, in the order of the paths, which are relative to `root`.
pub(super) fn read(root: &Path, dir: &Path) -> Result<Found, LoadError> {
    let real = fs::canonicalize(dir).map_err(|error| LoadError::Io(dir.to_owned(), error))?;
    let walk = Walk { real, bytes: AtomicU64::new(0) };
    let found = walk.below(dir, &relative(root, dir), 0)?;
    if walk.bytes.into_inner() > SOURCE_BYTES {
        return Ok(Found { problems: vec![source_too_large(root, dir)], ..Found::default() });
    }
    Ok(found)
}

/// The names of the folders in `dir` that are sources where `schema.yaml` names none.
pub(super) fn folders(dir: &Path) -> Result<Vec<String>, LoadError> {
    let named = |entry: &Entry| {
        let name = entry.name.to_string_lossy();
        name != "observed" && !name.starts_with('.') && dir.join(&*name).is_dir()
    };
    Ok(entries(dir)?.into_iter().filter(named).map(|entry| entry.name.to_string_lossy().into_owned()).collect())
}

/// A walk through one source.
struct Walk {
    /// Where the source really is.
    real: PathBuf,
    /// How much of it was read.
    bytes: AtomicU64,
}

impl Walk {
    /// What is in `dir` and below it; `below` is its path as pages are named, `depth` how deep it lies in the source.
    fn below(&self, dir: &Path, below: &str, depth: usize) -> Result<Found, LoadError> {
        if depth > FOLDER_DEPTH {
            return Ok(too_deep(below));
        }
        let separator = if below.is_empty() { "" } else { "/" };
        let found = entries(dir)?.into_par_iter().map(|Entry { name, kind }| {
            let file = dir.join(&name);
            let path = format!("{below}{separator}{}", name.to_string_lossy());
            match kind {
                // Runs keep unfinished files there.
                Kind::Folder if name == SCRATCH => Ok(Found::default()),
                Kind::Folder => self.below(&file, &path, depth + 1),
                Kind::File if is_page(&file) => self.page(&file, path),
                Kind::Link => self.link(&file, path),
                Kind::Special if is_page(&file) => {
                    Ok(unread(path, "this is a pipe, a socket or a device, and no page"))
                }
                Kind::File => Ok(Found::other(&file)),
                Kind::Special => Ok(Found::default()),
            }
        });
        // Of several errors the first one is told, whichever came first.
        let mut all = Found::default();
        found.collect::<Vec<_>>().into_iter().try_for_each(|found| found.map(|found| all.add(found)))?;
        Ok(all)
    }

    fn page(&self, file: &Path, path: String) -> Result<Found, LoadError> {
        let bytes = match files::read_listed(file, PAGE_BYTES) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::FileTooLarge => return Ok(page_too_large(path)),
            Err(error) => return Err(LoadError::Io(file.to_owned(), error)),
        };
        let before = self.bytes.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        // What comes after too much is not kept: it will be refused altogether.
        Ok(if before > SOURCE_BYTES { Found::default() } else { Found::page(path, bytes) })
    }

    /// What a link leads to. It is no place of its own: what lies in the source is read there, and a circle of links ends here.
    fn link(&self, file: &Path, path: String) -> Result<Found, LoadError> {
        let Ok(target) = fs::canonicalize(file) else {
            return Ok(if is_page(file) { unread(path, "this link leads nowhere") } else { Found::default() });
        };
        let found = fs::metadata(&target).map_err(|error| LoadError::Io(file.to_owned(), error))?;
        if !found.is_dir() && !is_page(file) {
            return Ok(Found::default());
        }
        if !target.starts_with(&self.real) {
            return Ok(unread(path, "this link leads out of the source"));
        }
        match found.is_file() {
            true if !is_page(&target) => self.page(&target, path),
            true => Ok(Found::default()),
            false if found.is_dir() => Ok(Found::default()),
            false => Ok(unread(path, "this is a link to a pipe, a socket or a device, and no page")),
        }
    }
}

fn is_page(file: &Path) -> bool {
    file.extension().is_some_and(|e| PAGE_ENDINGS.iter().any(|p| e.eq_ignore_ascii_case(p)))
}

/// The problem of what looks like a page and is none.
fn unread(path: String, message: &str) -> Found {
    let hint = "copy what it leads to into the source if that is a page, or remove it";
    let problem = Problem::warning(Code::NotInSource, format!("{message}; it is not read"));
    Found { problems: vec![problem.at(top(path)).hint(hint)], ..Found::default() }
}

fn page_too_large(path: String) -> Found {
    let message = format!("the page is larger than {} MiB, which is the most that is read of one", PAGE_BYTES >> 20);
    let problem = Problem::error(Code::PageTooLarge, message).at(top(path));
    Found { problems: vec![problem.hint("split the page, or remove it from the source")], ..Found::default() }
}

fn too_deep(folder: &str) -> Found {
    let message = format!("folders lie more than {FOLDER_DEPTH} deep in the source");
    let problem = Problem::error(Code::TooDeepFolder, message).at(top(folder.to_owned()));
    Found {
        problems: vec![problem.hint("move the pages up, or remove the folder from the source")],
        ..Found::default()
    }
}

fn source_too_large(root: &Path, dir: &Path) -> Problem {
    let folder = relative(root, dir);
    let name = if folder.is_empty() { "the source".to_owned() } else { format!("the source `{folder}`") };
    let message = format!("{name} holds more than {} MiB of pages", SOURCE_BYTES >> 20);
    Problem::error(Code::SourceTooLarge, message).hint("name the folder of the pages of one API")
}

/// The beginning of a file of which nothing was read.
fn top(path: String) -> Place {
    let path: Arc<str> = path.into();
    Place::new(&path, "", Span::new(0, 0))
}

/// An entry of a folder.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    name: OsString,
    kind: Kind,
}

/// What an entry is, as the folder itself tells: links are not followed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    File,
    Folder,
    Link,
    /// A pipe, a socket or a device.
    Special,
}

impl Entry {
    fn of(entry: &fs::DirEntry) -> io::Result<Self> {
        let found = entry.file_type()?;
        let kind = match () {
            () if found.is_symlink() => Kind::Link,
            () if found.is_dir() => Kind::Folder,
            () if found.is_file() => Kind::File,
            () => Kind::Special,
        };
        Ok(Self { name: entry.file_name(), kind })
    }
}

fn entries(dir: &Path) -> Result<Vec<Entry>, LoadError> {
    let fail = |e| LoadError::Io(dir.to_owned(), e);
    let entries = fs::read_dir(dir).map_err(fail)?.map(|entry| Entry::of(&entry?));
    let mut entries = entries.collect::<io::Result<Vec<_>>>().map_err(fail)?;
    entries.sort_unstable();
    Ok(entries)
}
