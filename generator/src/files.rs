//! `Files`: a tree of text, its distance from the disk, and which files there are ours.

mod claim;
mod compare;
mod header;
mod paths;
mod record;
mod regular;
#[cfg(test)]
mod tests;
mod write;

use std::{collections::BTreeMap, io, path::Path};

pub(crate) use self::regular::read_listed;
pub use self::{
    claim::{Claim, Patience},
    record::RECORD,
    regular::{Look, look, read},
    write::{Staged, write},
};
use self::{compare::Owned, record::Record};
use crate::text::visible_line;

/// The folder in which a run keeps what nobody else needs: files that are not finished, and the mark that it is at work.
pub const SCRATCH: &str = ".fieldtable";

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

    /// All that must change in `dir` so that it holds these files, their record, and nothing else that a run wrote, by path.
    ///
    /// What a run wrote stands in the record, [`RECORD`]. Where there is none, it is what bears our header. Whatever else is in the
    /// folder is not looked at.
    ///
    /// # Errors
    /// When a file cannot be read, or a path leads out of `dir`.
    pub fn compare(&self, dir: &Path) -> io::Result<Vec<Change>> {
        paths::refuse_unfit(self.0.keys())?;
        let owned = Owned::in_folder(dir)?;
        let new = Record::of(self);
        let (changes, orphans) =
            rayon::join(|| compare::missing_and_stale(self, dir, &owned), || compare::orphans(self, dir, &owned));
        let mut changes = changes?;
        changes.extend(orphans?);
        changes.extend(compare::record(&owned, &new));
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(changes)
    }

    /// Like [`Files::compare`], for a folder of somebody else's: it has no record, and what bears our header is ours.
    ///
    /// # Errors
    /// When a file cannot be read, or a path leads out of `dir`.
    pub fn missing_and_stale(&self, dir: &Path) -> io::Result<Vec<Change>> {
        paths::refuse_unfit(self.0.keys())?;
        compare::missing_and_stale(self, dir, &Owned::by_header())
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
    /// Why it is not ours to change, if it is not.
    pub obstacle: Option<Obstacle>,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeKind {
    /// It holds another text.
    Stale {
        /// What the disk holds; empty where that is no text of ours.
        old: String,
        /// What it should hold.
        new: String,
    },
    /// It is not there.
    Missing {
        /// What it should hold.
        new: String,
    },
    /// A run wrote it, and no run would today.
    Orphan {
        /// What the disk holds; empty where that is no text of ours.
        old: String,
    },
}

/// Why a file is not ours to change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Obstacle {
    /// No run wrote what is there.
    Foreign,
    /// Somebody changed it after a run wrote it.
    Edited,
    /// It is a link, a folder, a pipe or a device, or it is larger than all that a run writes.
    NotAFile,
    /// The way to it leads through a link, or through something that is no folder.
    NoWay,
    /// It lies in a folder with a manifest that no run wrote.
    OtherCrate,
}

impl Obstacle {
    /// Whether a run may pass it if it is told to.
    #[must_use]
    pub fn can_be_forced(self) -> bool {
        match self {
            Self::Foreign | Self::Edited => true,
            Self::NotAFile | Self::NoWay | Self::OtherCrate => false,
        }
    }
}

/// Makes the files among `changes` ours that were not, as far as that can be forced.
pub fn take_over(changes: &mut [Change]) {
    for change in changes {
        change.obstacle = change.obstacle.filter(|obstacle| !obstacle.can_be_forced());
    }
}

/// The same error, with the file that it is about, on one line whatever its name is.
fn with_path(path: &Path, error: &io::Error) -> io::Error {
    let name = visible_line(&path.display().to_string());
    io::Error::new(error.kind(), format!("{name}: {error}"))
}
