//! How a folder on the disk differs from the files that it should hold.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

use rayon::prelude::*;

use super::{
    Change, ChangeKind, Files, Look, Obstacle, RECORD, Record, header::bears_our_header, look, read, with_path,
};
use crate::digest::with_line_feeds;

/// What is read of a file, in bytes; a run writes none that is larger, but for what holds more than this.
const LARGEST: u64 = 64 << 20;

/// Which files of a folder are ours.
pub(super) struct Owned {
    /// The record with its text, if there is one.
    record: Option<(String, Record)>,
    /// Whether a version that kept no record wrote the folder: then the files that bear no header are ours too.
    by_older_version: bool,
}

/// Files of ours that bear no header.
const UNMARKED: &[&str] = &["Cargo.toml", "README.md"];

/// The file that every crate of ours has, and no other.
const INDEX: &str = "index.yaml";

impl Owned {
    /// What is ours in `dir` by its record, or by headers where there is none.
    pub(super) fn in_folder(dir: &Path) -> io::Result<Self> {
        match Record::text(dir)? {
            Some(text) => {
                let record = Record::parse(&text);
                Ok(Self { record: Some((text, record)), by_older_version: false })
            }
            None => {
                let index = content(&dir.join(INDEX), LARGEST)?;
                let by_older_version = matches!(index, Content::Text(text) if bears_our_header(&text));
                Ok(Self { by_older_version, ..Self::by_header() })
            }
        }
    }

    /// Nothing is ours but what bears our header.
    pub(super) fn by_header() -> Self {
        Self { record: None, by_older_version: false }
    }

    /// Why the file at `path`, which holds `text`, is not ours.
    fn obstacle(&self, path: &str, text: &[u8]) -> Option<Obstacle> {
        match &self.record {
            Some((_, record)) if record.holds(path, text) => None,
            Some((_, record)) if record.knows(path) => Some(Obstacle::Edited),
            None if bears_our_header(text) || (self.by_older_version && UNMARKED.contains(&path)) => None,
            Some(_) | None => Some(Obstacle::Foreign),
        }
    }

    fn knows(&self, path: &str) -> bool {
        self.record.as_ref().is_some_and(|(_, record)| record.knows(path)) || self.by_older_version
    }
}

/// What stands where a file should.
enum Content {
    Nothing,
    Text(Vec<u8>),
    /// No regular file, or a larger one than any of ours.
    Other,
}

fn content(file: &Path, limit: u64) -> io::Result<Content> {
    match look(file) {
        Ok(Look::Absent) => Ok(Content::Nothing),
        Ok(Look::Regular(length)) if length <= limit => match read(file, limit) {
            Ok(text) => Ok(Content::Text(text)),
            // Another run has just removed it.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Content::Nothing),
            Err(error) => Err(with_path(file, &error)),
        },
        Ok(Look::Regular(_) | Look::Folder | Look::Link | Look::Special) => Ok(Content::Other),
        Err(error) => Err(with_path(file, &error)),
    }
}

pub(super) fn missing_and_stale(files: &Files, dir: &Path, owned: &Owned) -> io::Result<Vec<Change>> {
    let ways = Ways::of(files, dir, owned)?;
    let differences = files.0.par_iter().map(|(path, new)| difference(dir, path, new, owned, &ways));
    differences.filter_map(Result::transpose).collect()
}

fn difference(dir: &Path, path: &str, new: &str, owned: &Owned, ways: &Ways<'_>) -> io::Result<Option<Change>> {
    let change = |kind, obstacle| Some(Change { path: path.to_owned(), kind, obstacle });
    if let Some(obstacle) = ways.obstacle(path) {
        return Ok(change(ChangeKind::Missing { new: new.to_owned() }, Some(obstacle)));
    }
    Ok(match content(&dir.join(path), LARGEST.max(2 * new.len() as u64))? {
        Content::Nothing => change(ChangeKind::Missing { new: new.to_owned() }, None),
        Content::Text(old) if same(&old, new.as_bytes()) => None,
        Content::Text(old) => {
            change(ChangeKind::Stale { old: text(&old), new: new.to_owned() }, owned.obstacle(path, &old))
        }
        Content::Other => {
            change(ChangeKind::Stale { old: String::new(), new: new.to_owned() }, Some(Obstacle::NotAFile))
        }
    })
}

/// Whether two texts are equal but for the ends of their lines.
fn same(a: &[u8], b: &[u8]) -> bool {
    a == b || with_line_feeds(a) == with_line_feeds(b)
}

/// The folders that lead to files, and what is in the way there.
struct Ways<'a>(BTreeMap<&'a str, Obstacle>);

impl<'a> Ways<'a> {
    fn of(files: &'a Files, dir: &Path, owned: &Owned) -> io::Result<Self> {
        let folders: BTreeSet<&str> = files.0.keys().flat_map(|path| folders(path)).collect();
        let mut ways = BTreeMap::new();
        for folder in folders {
            let manifest = format!("{folder}/Cargo.toml");
            let ours = files.0.contains_key(&manifest) || owned.knows(&manifest);
            if let Some(obstacle) = in_the_way(&dir.join(folder), ours).map_err(|error| with_path(dir, &error))? {
                ways.insert(folder, obstacle);
            }
        }
        Ok(Self(ways))
    }

    /// What is in the way to `path`: the obstacle nearest to the top.
    fn obstacle(&self, path: &str) -> Option<Obstacle> {
        folders(path).find_map(|folder| self.0.get(folder).copied())
    }
}

/// The folders that lead to `path`, from the top down.
fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').filter_map(|(at, _)| path.get(..at))
}

fn in_the_way(folder: &Path, manifest_is_ours: bool) -> io::Result<Option<Obstacle>> {
    Ok(match look(folder)? {
        Look::Absent => None,
        Look::Folder if manifest_is_ours || look(&folder.join("Cargo.toml"))? == Look::Absent => None,
        Look::Folder => Some(Obstacle::OtherCrate),
        Look::Regular(_) | Look::Link | Look::Special => Some(Obstacle::NoWay),
    })
}

/// Files in `dir` that a run wrote and that are not among `files`.
pub(super) fn orphans(files: &Files, dir: &Path, owned: &Owned) -> io::Result<Vec<Change>> {
    let found = match &owned.record {
        Some((_, record)) => record.paths().map(str::to_owned).collect(),
        None => older_files(dir)?,
    };
    let found = found.into_par_iter().filter(|path| !files.0.contains_key(path));
    found.map(|path| orphan(dir, path, owned)).filter_map(Result::transpose).collect()
}

fn orphan(dir: &Path, path: String, owned: &Owned) -> io::Result<Option<Change>> {
    for folder in folders(&path) {
        // What lies behind a link, or in another crate, is not ours any more.
        if in_the_way(&dir.join(folder), false)?.is_some() {
            return Ok(None);
        }
    }
    let Content::Text(old) = content(&dir.join(&path), LARGEST)? else { return Ok(None) };
    let obstacle = owned.obstacle(&path, &old);
    // Without a record there is no telling files that somebody changed from files of somebody.
    let ours = obstacle != Some(Obstacle::Foreign);
    Ok(ours.then(|| Change { path, kind: ChangeKind::Orphan { old: text(&old) }, obstacle }))
}

/// What a version that kept no record may have written in `dir`: files at the top, and all below `src`.
fn older_files(dir: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    walk(dir, "", &mut found)?;
    Ok(found)
}

/// Collects the regular files in `folder`, a path relative to `dir` that is empty or ends in `/`, and in what lies below `src`.
fn walk(dir: &Path, folder: &str, found: &mut Vec<String>) -> io::Result<()> {
    let here = dir.join(folder);
    let entries = match fs::read_dir(&here) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => return Ok(()),
        entries => entries.map_err(|error| with_path(&here, &error))?,
    };
    for entry in entries {
        let entry = entry.map_err(|error| with_path(&here, &error))?;
        let path = format!("{folder}{}", entry.file_name().to_string_lossy());
        match look(&entry.path()).map_err(|error| with_path(&entry.path(), &error))? {
            Look::Regular(_) => found.push(path),
            Look::Folder if path == "src" || !folder.is_empty() => walk(dir, &format!("{path}/"), found)?,
            Look::Folder | Look::Absent | Look::Link | Look::Special => {}
        }
    }
    Ok(())
}

/// How the record must change so that it is `new`.
pub(super) fn record(owned: &Owned, new: &Record) -> Option<Change> {
    let new = new.print();
    let kind = match &owned.record {
        Some((old, _)) if same(old.as_bytes(), new.as_bytes()) => return None,
        Some((old, _)) => ChangeKind::Stale { old: old.clone(), new },
        None => ChangeKind::Missing { new },
    };
    Some(Change { path: RECORD.to_owned(), kind, obstacle: None })
}

/// What the disk holds, to show it: bytes that are not text become question marks.
fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
