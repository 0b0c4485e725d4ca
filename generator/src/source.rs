//! `Source`: a `schemas/` folder, or bare folders of pages, loaded into memory.

pub(crate) mod config;

use std::{
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;

pub use self::config::{Config, Correction, CrateConfig, SourceConfig};
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
        let text = read(&dir.join(CONFIG))?;
        let file = File { path: CONFIG.into(), text };
        let (config, problems) = config::parse(&file).map_err(|problem| LoadError::Problem(problem, dir.to_owned()))?;
        let mut origins = config.sources.clone();
        if origins.is_empty() {
            let folders = entries(dir)?.into_iter().filter(|entry| entry.is_dir && entry.name != "observed");
            origins = folders.map(|entry| SourceConfig::folder(entry.name.to_string_lossy().into_owned())).collect();
        }
        let mut source = Self { root: dir.to_owned(), config, problems, ..Self::default() };
        let files = origins.par_iter().map(|origin| pages(dir, &dir.join(&origin.folder)));
        let files = files.collect::<Vec<_>>();
        for (origin, files) in origins.into_iter().zip(files) {
            match files {
                Err(LoadError::Io(path, error)) if error.kind() == io::ErrorKind::NotFound && !path.exists() => {
                    source.problems.push(config::no_folder(&file, &origin.folder));
                }
                files => source.folders.push(Folder { origin, files: files? }),
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
        let folder = |dir: &PathBuf| {
            let origin = SourceConfig::folder(relative(&root, dir));
            Ok(Folder { origin, files: pages(&root, dir)? })
        };
        let folders = absolute.par_iter().map(folder).collect::<Vec<_>>();
        source.folders = folders.into_iter().collect::<Result<_, _>>()?;
        source.root = root;
        Ok(source)
    }
}

/// The file of decisions in a `schemas/` folder.
pub const CONFIG: &str = "schema.yaml";

/// What a page's file may end in.
const PAGE_ENDINGS: &[&str] = &["md", "mdx", "markdown", "txt"];

/// The pages in `dir` and below it, in the order of their paths.
fn pages(root: &Path, dir: &Path) -> Result<Vec<File>, LoadError> {
    pages_below(dir, &relative(root, dir))
}

/// The same, where `below` is the path of `dir` below the root.
fn pages_below(dir: &Path, below: &str) -> Result<Vec<File>, LoadError> {
    let separator = if below.is_empty() { "" } else { "/" };
    let found = entries(dir)?.into_par_iter().map(|Entry { name, is_dir }| {
        let file = dir.join(&name);
        let path = format!("{below}{separator}{}", name.to_string_lossy());
        if is_dir {
            pages_below(&file, &path)
        } else if is_page(&file) {
            Ok(vec![File { text: read(&file)?, path: path.into() }])
        } else {
            Ok(Vec::new())
        }
    });
    // Of several errors the first one is told, whichever came first.
    let found = found.collect::<Vec<_>>().into_iter().collect::<Result<Vec<_>, _>>()?;
    Ok(found.into_iter().flatten().collect())
}

fn is_page(file: &Path) -> bool {
    file.extension().is_some_and(|e| PAGE_ENDINGS.iter().any(|p| e.eq_ignore_ascii_case(p)))
}

/// What a folder holds.
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

fn read(path: &Path) -> Result<String, LoadError> {
    let bytes = fs::read(path).map_err(|e| LoadError::Io(path.to_owned(), e))?;
    // A stray byte must not hide a whole page; the replacement character shows where it was.
    Ok(String::from_utf8(bytes).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned()))
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
