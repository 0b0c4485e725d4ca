//! `Source`: a `schemas/` folder, or bare folders of pages, loaded into memory.

pub(crate) mod config;
mod encoding;
pub(crate) mod naming;
mod pages;

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;

pub(crate) use self::config::nearest;
use self::pages::Found;
pub(crate) use self::pages::PAGE_ENDINGS;
pub use self::{
    config::{Config, Correction, CrateConfig, EVERY, SourceConfig},
    encoding::{Decoded, Misfit, decode},
    naming::Naming,
};
use crate::{files, lock, problem::Problem};

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
    /// The lock as an earlier run wrote it, where there is one: it tells which pages have gone since.
    pub memory: Option<File>,
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
    /// `schema.yaml` is no YAML, or holds values of a wrong type; with a source of nothing else.
    Problem(Box<Problem>, Box<Source>),
}

impl Source {
    /// Loads `dir`: its `schema.yaml`, and the pages in the folders that it names (all folders where it names none).
    ///
    /// # Errors
    /// When `dir` or a file in it cannot be read, or `schema.yaml` does not parse.
    pub fn schemas(dir: &Path) -> Result<Self, LoadError> {
        let (file, misfit) = config_file(dir)?;
        let mut source = Self { root: dir.to_owned(), ..Self::default() };
        match misfit.map_or_else(|| config::parse(&file), |misfit| Err(Box::new(misfit))) {
            Ok((config, problems)) => (source.config, source.problems) = (config, problems),
            Err(problem) => {
                source.config_file = Some(file);
                return Err(LoadError::Problem(problem, Box::new(source)));
            }
        }
        let mut origins = source.config.sources.clone();
        if origins.is_empty() {
            origins = pages::folders(dir)?.into_iter().map(SourceConfig::folder).collect();
        }
        if origins.is_empty() {
            source.problems.push(config::no_sources(&file));
        }
        let (inside, outside): (Vec<_>, Vec<_>) = origins.into_iter().partition(|o| lies_inside(dir, &o.folder));
        source.problems.extend(outside.iter().map(|origin| config::folder_outside(&file, &origin.folder)));
        let found = inside.par_iter().map(|origin| pages::read(dir, &dir.join(&origin.folder))).collect::<Vec<_>>();
        for (origin, found) in inside.into_iter().zip(found) {
            match found {
                Err(LoadError::Io(path, error)) if error.kind() == io::ErrorKind::NotFound && !path.exists() => {
                    source.problems.push(config::no_folder(&file, &origin.folder));
                }
                Err(LoadError::Io(path, _)) if path.is_file() && path == dir.join(&origin.folder) => {
                    source.problems.push(config::file_for_folder(&file, &origin.folder));
                }
                found => source.take(origin, found?),
            }
        }
        source.config_file = Some(file);
        source.remember(lock::FILE, &dir.join(lock::FILE))?;
        Ok(source)
    }

    /// Takes the lock at `file`, if there is one, as the memory of what was read before; `path` names it in problems.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    pub fn remember(&mut self, path: &str, file: &Path) -> Result<(), LoadError> {
        match files::read(file, lock::LARGEST) {
            Ok(bytes) => self.memory = Some(File { path: path.into(), text: decode(bytes).text }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(LoadError::Io(file.to_owned(), error)),
        }
        Ok(())
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
        let found = absolute.par_iter().map(|dir| pages::read(&root, dir)).collect::<Vec<_>>();
        for (dir, found) in absolute.iter().zip(found) {
            source.take(SourceConfig::folder(relative(&root, dir)), found?);
        }
        source.root = root;
        Ok(source)
    }

    /// The text that was read of the file at `path`, a path below the root.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        let pages = self.folders.iter().flat_map(|folder| &folder.files);
        let mut files = self.config_file.iter().chain(&self.memory).chain(pages);
        files.find(|file| &*file.path == path).map(|file| file.text.as_str())
    }

    fn take(&mut self, origin: SourceConfig, found: Found) {
        let Found { files, others, problems } = found;
        self.folders.push(Folder { origin, files, others });
        self.problems.extend(problems);
    }
}

/// The file of decisions in a `schemas/` folder.
pub const CONFIG: &str = "schema.yaml";

/// What `schema.yaml` may hold, in bytes.
const LARGEST_CONFIG: u64 = 16 << 20;

/// `schema.yaml` in `dir`, and what is wrong with its bytes. It must not be a link to a file of somewhere else: problems quote its lines.
fn config_file(dir: &Path) -> Result<(File, Option<Problem>), LoadError> {
    let path = dir.join(CONFIG);
    let fail = |error| LoadError::Io(path.clone(), error);
    let (home, real) = (fs::canonicalize(dir).map_err(fail)?, fs::canonicalize(&path).map_err(fail)?);
    if !real.starts_with(home) {
        return Err(fail(io::Error::new(io::ErrorKind::InvalidInput, "it is a link that leads out of its folder")));
    }
    Ok(encoding::file(CONFIG.into(), files::read(&real, LARGEST_CONFIG).map_err(fail)?))
}

/// Whether the folder of a source really lies in `dir`, where links and `..` lead to.
fn lies_inside(dir: &Path, folder: &str) -> bool {
    let real = |path: &Path| fs::canonicalize(path).ok();
    // A folder that is not there is a problem of its own.
    real(&dir.join(folder)).is_none_or(|found| real(dir).is_some_and(|dir| found.starts_with(dir)))
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
