//! `Files`: a tree of text, and its distance from the disk.

mod compare;
#[cfg(test)]
mod tests;
mod write;

use std::{
    collections::{BTreeMap, BTreeSet},
    io,
    path::Path,
};

pub use write::write;

/// Text files of one folder: a relative path with forward slashes, `src/lib.rs`, and the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Files(BTreeMap<String, String>);

impl Files {
    /// Adds a file, or replaces the one at `path`.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.0.insert(path.into(), text.into());
    }

    /// The text of the file at `path`.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// The files, by path.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no file.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All that must change in `dir` so that it holds these files and nothing else of ours, by path.
    ///
    /// `target`, `Cargo.lock` and what belongs to version control are nobody's orphans. Each existing file is read once.
    ///
    /// # Errors
    /// When a file cannot be read, or a path leads out of `dir`.
    pub fn compare(&self, dir: &Path) -> io::Result<Vec<Change>> {
        let (changes, orphans) = rayon::join(|| self.missing_and_stale(dir), || compare::orphans(self, dir));
        let mut changes = changes?;
        changes.extend(orphans?);
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(changes)
    }

    /// Like [`Files::compare`], for a folder in which others keep files too: there are no orphans.
    ///
    /// # Errors
    /// When a file cannot be read, or a path leads out of `dir`.
    pub fn missing_and_stale(&self, dir: &Path) -> io::Result<Vec<Change>> {
        refuse_ways_out(self.0.keys().map(String::as_str), dir)?;
        compare::missing_and_stale(self, dir)
    }
}

impl<P: Into<String>, T: Into<String>> FromIterator<(P, T)> for Files {
    fn from_iter<I: IntoIterator<Item = (P, T)>>(files: I) -> Self {
        Self(files.into_iter().map(|(path, text)| (path.into(), text.into())).collect())
    }
}

/// A file that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The file, relative to the folder, with forward slashes.
    pub path: String,
    /// What is wrong with it.
    pub kind: ChangeKind,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeKind {
    /// It holds another text.
    Stale {
        /// What the disk holds.
        old: String,
        /// What it should hold.
        new: String,
    },
    /// It is not there.
    Missing {
        /// What it should hold.
        new: String,
    },
    /// It should not be there.
    Orphan {
        /// What the disk holds.
        old: String,
        /// Whether it bears our header, so that [`write()`] removes it; others are for a person to remove.
        ours: bool,
    },
}

/// Refuses a path that is not plainly inside `dir`, be it by its words or by a symbolic link on the way.
fn refuse_ways_out<'a>(paths: impl Iterator<Item = &'a str>, dir: &Path) -> io::Result<()> {
    let mut folders = BTreeSet::new();
    for path in paths {
        if path.contains(['\\', ':', '\0']) || path.split('/').any(|part| matches!(part, "" | "." | "..")) {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                format!("`{path}` is not a path inside {}", dir.display()),
            ));
        }
        folders.extend(Path::new(path).ancestors().skip(1).filter(|folder| !folder.as_os_str().is_empty()));
    }
    folders.into_iter().map(|folder| dir.join(folder)).try_for_each(|folder| refuse_link(&folder))
}

fn refuse_link(folder: &Path) -> io::Result<()> {
    match folder.symlink_metadata() {
        Ok(found) if found.is_symlink() => Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            format!(
                "{} is a symbolic link; files are not written through it: replace it by a folder",
                folder.display()
            ),
        )),
        _ => Ok(()),
    }
}

/// The same error, with the file that it is about.
fn name(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
