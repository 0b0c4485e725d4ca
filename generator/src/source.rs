//! `Source`: a `schemas/` folder, or bare folders of pages, loaded into memory.

pub(crate) mod config;
mod encoding;
pub(crate) mod naming;

use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;

pub use self::{
    config::{Config, Correction, CrateConfig, SourceConfig},
    encoding::{Decoded, Misfit, decode},
    naming::Naming,
};
use crate::problem::Problem;

/// All that a run reads.
#[derive(Debug, Default)]
pub struct Source {
    /// The folder that every path in it is relative to.
    pub root: PathBuf,
    /// `schema.yaml`, or its equal for bare folders.
    pub config: Config,
    /// Where `config` was read from.
    pub config_file: Option<File>,
    /// The folders of pages.
    pub folders: Vec<Folder>,
    /// The types that this run is narrowed to, with what they reach; what `schema.yaml` includes where empty.
    pub only: Vec<String>,
    /// What is wrong in `schema.yaml`, as far as the pages can be read all the same.
    pub problems: Vec<Problem>,
}

/// A folder of pages of one dialect.
#[derive(Debug, Default)]
pub struct Folder {
    /// What is known about it.
    pub origin: SourceConfig,
    /// Its pages, by path.
    pub files: Vec<File>,
    /// How many other files it holds, by what their names end in.
    pub others: BTreeMap<String, usize>,
}

/// A text file.
#[derive(Debug, Clone)]
pub struct File {
    /// The path below [`Source::root`], with forward slashes.
    pub path: Arc<str>,
    /// Its content.
    pub text: String,
}

/// Why a source cannot be loaded.
#[derive(Debug)]
pub enum LoadError {
    /// The disk failed, or a folder is missing.
    Io(PathBuf, io::Error),
    /// `schema.yaml` is no YAML, or holds values of a wrong type.
    Problem(Box<Problem>, PathBuf),
}

impl Source {
    /// Loads `dir`: its `schema.yaml`, and the pages in the folders that it names (all folders where it names none).
    ///
    /// # Errors
    /// When `dir` or a file in it cannot be read, or `schema.yaml` does not parse.
    pub fn schemas(dir: &Path) -> Result<Self, LoadError> {
        let (file, misfit) = encoding::file(CONFIG.into(), read(&dir.join(CONFIG))?);
        if let Some(problem) = misfit {
            return Err(LoadError::Problem(Box::new(problem), dir.to_owned()));
        }
        let (config, problems) = config::parse(&file).map_err(|problem| LoadError::Problem(problem, dir.to_owned()))?;
        let mut origins = config.sources.clone();
        if origins.is_empty() {
            let folders = entries(dir)?.into_iter().filter(|entry| entry.is_dir && entry.name != "observed");
            origins = folders.map(|entry| SourceConfig::folder(entry.name.to_string_lossy().into_owned())).collect();
        }
        let mut source = Self { root: dir.to_owned(), config, problems, ..Self::default() };
        if origins.is_empty() {
            source.problems.push(config::no_sources(&file));
        }
        let found = origins.par_iter().map(|origin| pages(dir, &dir.join(&origin.folder)));
        let found = found.collect::<Vec<_>>();
        for (origin, found) in origins.into_iter().zip(found) {
            match found {
                Err(LoadError::Io(path, error)) if error.kind() == io::ErrorKind::NotFound && !path.exists() => {
                    source.problems.push(config::no_folder(&file, &origin.folder));
                }
                found => source.take(origin, found?),
            }
        }
        source.config_file = Some(file);
        Ok(source)
    }

    /// Loads the pages of bare folders, for a crate called `name`.
    ///
    /// # Errors
    /// When a folder or a page in it cannot be read.
    pub fn folders(dirs: &[PathBuf], crate_name: &str) -> Result<Self, LoadError> {
        let absolute = dirs.iter().map(|dir| fs::canonicalize(dir).map_err(|e| LoadError::Io(dir.clone(), e)));
        let absolute = absolute.collect::<Result<Vec<_>, _>>()?;
        let root = common_root(&absolute);
        let mut source = Self { config: Config::named(crate_name), ..Self::default() };
        let found = absolute.par_iter().map(|dir| pages(&root, dir)).collect::<Vec<_>>();
        for (dir, found) in absolute.iter().zip(found) {
            source.take(SourceConfig::folder(relative(&root, dir)), found?);
        }
        source.root = root;
        Ok(source)
    }

    fn take(&mut self, origin: SourceConfig, found: Found) {
        let Found { files, others, problems } = found;
        self.folders.push(Folder { origin, files, others });
        self.problems.extend(problems);
    }
}

/// The file of decisions in a `schemas/` folder.
pub const CONFIG: &str = "schema.yaml";

/// What a page's file may end in.
pub(crate) const PAGE_ENDINGS: &[&str] = &["md", "mdx", "markdown", "txt"];

/// What a folder holds.
#[derive(Default)]
struct Found {
    /// Its pages, by path.
    files: Vec<File>,
    /// How many other files it holds, by what their names end in.
    others: BTreeMap<String, usize>,
    /// What is wrong with pages as files.
    problems: Vec<Problem>,
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

/// What is in `dir` and below it, in the order of the paths.
fn pages(root: &Path, dir: &Path) -> Result<Found, LoadError> {
    pages_below(dir, &relative(root, dir))
}

/// The same, where `below` is the path of `dir` below the root.
fn pages_below(dir: &Path, below: &str) -> Result<Found, LoadError> {
    let separator = if below.is_empty() { "" } else { "/" };
    let found = entries(dir)?.into_par_iter().map(|Entry { name, is_dir }| {
        let file = dir.join(&name);
        let path = format!("{below}{separator}{}", name.to_string_lossy());
        if is_dir {
            pages_below(&file, &path)
        } else if is_page(&file) {
            Ok(Found::page(path, read(&file)?))
        } else {
            Ok(Found::other(&file))
        }
    });
    // Of several errors the first one is told, whichever came first.
    let mut all = Found::default();
    found.collect::<Vec<_>>().into_iter().try_for_each(|found| found.map(|found| all.add(found)))?;
    Ok(all)
}

fn is_page(file: &Path) -> bool {
    file.extension().is_some_and(|e| PAGE_ENDINGS.iter().any(|p| e.eq_ignore_ascii_case(p)))
}

/// An entry of a folder.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    name: OsString,
    is_dir: bool,
}

impl Entry {
    fn of(entry: &fs::DirEntry) -> io::Result<Self> {
        let kind = entry.file_type()?;
        // Only a link has to be followed to know what it is; that of a page costs nothing.
        let is_dir = if kind.is_symlink() { entry.path().is_dir() } else { kind.is_dir() };
        Ok(Self { name: entry.file_name(), is_dir })
    }
}

fn entries(dir: &Path) -> Result<Vec<Entry>, LoadError> {
    let fail = |e| LoadError::Io(dir.to_owned(), e);
    let entries = fs::read_dir(dir).map_err(fail)?.map(|entry| Entry::of(&entry?));
    let mut entries = entries.collect::<io::Result<Vec<_>>>().map_err(fail)?;
    entries.sort_unstable();
    Ok(entries)
}

fn read(path: &Path) -> Result<Vec<u8>, LoadError> {
    fs::read(path).map_err(|e| LoadError::Io(path.to_owned(), e))
}

fn relative(root: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(root).unwrap_or(path).components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// The deepest folder that holds all of `dirs`: a single folder is its own root.
fn common_root(dirs: &[PathBuf]) -> PathBuf {
    let mut root = dirs.first().cloned().unwrap_or_default();
    while !dirs.iter().all(|dir| dir.starts_with(&root)) && root.pop() {}
    root
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_of_several_folders_is_what_they_share() {
        let dirs = ["/a/ts/docs", "/a/go/docs"].map(PathBuf::from);
        assert_eq!(common_root(&dirs), PathBuf::from("/a"));
        assert_eq!(common_root(&dirs[..1]), dirs[0]);
        assert_eq!(relative(Path::new("/a"), &dirs[1]), "go/docs");
    }
}
