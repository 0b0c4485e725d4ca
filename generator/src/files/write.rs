//! Brings a folder to what its files should be, each of them either old or new at any moment.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use rayon::prelude::*;

use super::{Change, ChangeKind, Look, RECORD, Record, SCRATCH, look, paths, with_path};

/// Makes `changes` in `dir`: writes what is stale or missing, removes orphans and the folders that they leave empty.
///
/// # Errors
/// As those of [`Staged::new`] and [`Staged::commit`].
pub fn write(dir: &Path, changes: &[Change]) -> io::Result<()> {
    Staged::new(dir, changes)?.commit()
}

/// Changes to a folder that need nothing more than to be put into place: every text is on the disk already.
///
/// Whoever stops while it commits leaves each file old or new, and a record by which both are ours.
#[derive(Debug)]
pub struct Staged<'a> {
    dir: &'a Path,
    /// Both texts of every file are ours from here on.
    opening: Vec<Step<'a>>,
    /// Files that go before others come: on some disks they are one.
    clearing: Vec<Step<'a>>,
    placing: Vec<Step<'a>>,
    removing: Vec<Step<'a>>,
    /// Only the new text of every file is ours from here on.
    closing: Vec<Step<'a>>,
}

/// One change of one file, which happens wholly or not at all.
#[derive(Debug, Clone)]
enum Step<'a> {
    Place { staged: PathBuf, path: &'a str },
    Remove { path: &'a str },
}

impl<'a> Staged<'a> {
    /// Writes the new texts beside their places in `dir`, and touches nothing else.
    ///
    /// No other run may be at work in `dir`; [`super::Claim`] sees to that.
    ///
    /// # Errors
    /// When the disk refuses, a path leads out of `dir`, or a file is not ours to change. Nothing was changed then.
    pub fn new(dir: &'a Path, changes: &'a [Change]) -> io::Result<Self> {
        // What goes and what comes may differ in letter case alone.
        for gone in [true, false] {
            let some = changes.iter().filter(|change| text(change).is_none() == gone);
            paths::refuse_unfit(some.map(|change| &change.path))?;
        }
        if let Some(change) = changes.iter().find(|change| change.obstacle.is_some()) {
            let message = format!("{} is not a run's to change", dir.join(&change.path).display());
            return Err(io::Error::new(io::ErrorKind::AlreadyExists, message));
        }
        let mut staged = Self::nothing(dir);
        if !changes.is_empty() {
            let scratch = empty_scratch(dir).map_err(|error| with_path(&dir.join(SCRATCH), &error))?;
            let filled = staged.write_file(&scratch, changes);
            if filled.is_err() {
                // They are in nobody's way; the next run would remove them.
                let _ = empty_scratch(dir).and_then(fs::remove_dir);
            }
            filled?;
        }
        Ok(staged)
    }

    fn nothing(dir: &'a Path) -> Self {
        let none = Vec::new;
        Self { dir, opening: none(), clearing: none(), placing: none(), removing: none(), closing: none() }
    }

    fn write_file(&mut self, scratch: &Path, changes: &'a [Change]) -> io::Result<()> {
        let mut texts: Vec<(PathBuf, &str)> = Vec::new();
        let new: BTreeSet<_> = changes.iter().filter(|change| text(change).is_some()).map(folded).collect();
        for (at, change) in changes.iter().enumerate() {
            let path = change.path.as_str();
            let Some(text) = text(change) else {
                let list = if new.contains(&folded(change)) { &mut self.clearing } else { &mut self.removing };
                list.push(Step::Remove { path });
                continue;
            };
            let staged = scratch.join(format!("{STAGED}{at}"));
            texts.push((staged.clone(), text));
            let list = if path == RECORD { &mut self.closing } else { &mut self.placing };
            list.push(Step::Place { staged, path });
        }
        let joint = joint_record(changes);
        if let Some(joint) = &joint {
            let staged = scratch.join(format!("{STAGED}record"));
            texts.push((staged.clone(), joint));
            self.opening.push(Step::Place { staged, path: RECORD });
        }
        write_texts(&texts)
    }

    /// Puts the new texts into their places, and removes what has none.
    ///
    /// # Errors
    /// When the disk refuses. Every file is old or new then, and the next run goes on where this one stopped.
    pub fn commit(self) -> io::Result<()> {
        let dir = self.dir;
        let one_by_one = |steps: &[Step<'_>]| steps.iter().try_for_each(|step| step.run(dir));
        one_by_one(&self.opening)?;
        sync_folders(dir, &self.opening)?;
        one_by_one(&self.clearing)?;
        self.placing.par_iter().try_for_each(|step| step.run(dir))?;
        // Not before all is written, and one by one: a folder that is being emptied may be the one that is being filled.
        one_by_one(&self.removing)?;
        sync_folders(dir, self.placing.iter().chain(&self.removing))?;
        one_by_one(&self.closing)?;
        sync_folders(dir, &self.closing)?;
        // It fails where another run keeps its mark in it.
        let _ = fs::remove_dir(dir.join(SCRATCH));
        Ok(())
    }

    /// All steps in the order in which they may be stopped.
    #[cfg(test)]
    pub(super) fn steps(&self) -> usize {
        self.all().count()
    }

    /// Stops after `count` steps, as a run does that is killed.
    #[cfg(test)]
    pub(super) fn stop_after(self, count: usize) -> io::Result<()> {
        self.all().take(count).try_for_each(|step| step.run(self.dir))
    }

    #[cfg(test)]
    fn all(&self) -> impl Iterator<Item = &Step<'a>> {
        [&self.opening, &self.clearing, &self.placing, &self.removing, &self.closing].into_iter().flatten()
    }
}

/// The start of the names of files that are not in their places.
const STAGED: &str = "staged-";

/// The folder for unfinished files, without those of a run that was stopped.
fn empty_scratch(dir: &Path) -> io::Result<PathBuf> {
    let scratch = dir.join(SCRATCH);
    fs::create_dir_all(dir)?;
    if look(&scratch)? != Look::Folder {
        fs::create_dir(&scratch)?;
    }
    for entry in fs::read_dir(&scratch)? {
        let entry = entry?;
        if is_staged(&entry.file_name().to_string_lossy()) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(scratch)
}

/// Whether a run gives this name to a file that is not in its place.
fn is_staged(name: &str) -> bool {
    let number = |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
    name.strip_prefix(STAGED).is_some_and(|rest| rest == "record" || number(rest))
}

/// The text that a file should hold; `None` if it should not be there.
fn text(change: &Change) -> Option<&str> {
    match &change.kind {
        ChangeKind::Stale { new, .. } | ChangeKind::Missing { new } => Some(new),
        ChangeKind::Orphan { .. } => None,
    }
}

fn folded(change: &Change) -> String {
    paths::folded(&change.path)
}

/// The record by which the old and the new text of every file are ours, where the record changes.
fn joint_record(changes: &[Change]) -> Option<String> {
    let change = changes.iter().find(|change| change.path == RECORD)?;
    let mut record = Record::parse(text(change)?);
    for change in changes.iter().filter(|change| change.path != RECORD) {
        match &change.kind {
            ChangeKind::Stale { old, .. } | ChangeKind::Orphan { old } => record.add(&change.path, old),
            ChangeKind::Missing { .. } => {}
        }
    }
    if let ChangeKind::Stale { old, .. } = &change.kind {
        record.join(Record::parse(old));
    }
    Some(record.print())
}

/// How many files are written to the disk at a time. A disk takes several in the time of one, whatever the number of processors.
const WRITERS: usize = 8;

/// Writes every text, and does not return before all of them are on the disk: a file that is renamed before its text is there would
/// be empty after a power cut.
fn write_texts(texts: &[(PathBuf, &str)]) -> io::Result<()> {
    std::thread::scope(|scope| {
        let share = texts.len().div_ceil(WRITERS).max(1);
        let writers: Vec<_> =
            texts.chunks(share).map(|texts| scope.spawn(move || texts.iter().try_for_each(write_text))).collect();
        let done = writers.into_iter().map(|writer| writer.join().unwrap_or_else(|_| Err(io::Error::other("a panic"))));
        done.collect()
    })
}

fn write_text((file, text): &(PathBuf, &str)) -> io::Result<()> {
    let write = || {
        let mut file = File::create_new(file)?;
        file.write_all(text.as_bytes())?;
        file.sync_data()
    };
    write().map_err(|error| with_path(file, &error))
}

/// Waits until the changes of names are on the disk.
fn sync_folders<'a>(dir: &Path, steps: impl IntoIterator<Item = &'a Step<'a>>) -> io::Result<()> {
    let folders: BTreeSet<_> = steps.into_iter().filter_map(|step| Path::new(step.path()).parent()).collect();
    folders
        .into_iter()
        .map(|folder| dir.join(folder))
        .filter(|folder| folder.exists())
        .try_for_each(|folder| sync_folder(&folder).map_err(|error| with_path(&folder, &error)))
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Windows cannot open a folder as a file, and needs not: it keeps names in its journal.
#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

impl Step<'_> {
    fn path(&self) -> &str {
        match self {
            Self::Place { path, .. } | Self::Remove { path } => path,
        }
    }

    fn run(&self, dir: &Path) -> io::Result<()> {
        let file = dir.join(self.path());
        let done = match self {
            Self::Place { staged, .. } => place(staged, &file),
            Self::Remove { .. } => remove(&file, dir),
        };
        done.map_err(|error| with_path(&file, &error))
    }
}

/// Whoever looks at `file` sees the old text or the new one.
fn place(staged: &Path, file: &Path) -> io::Result<()> {
    fs::create_dir_all(file.parent().unwrap_or(Path::new("")))?;
    fs::rename(staged, file)
}

fn remove(file: &Path, dir: &Path) -> io::Result<()> {
    fs::remove_file(file)?;
    for folder in file.ancestors().skip(1).take_while(|folder| *folder != dir) {
        // It fails where the folder is not empty, which is just when it has to stay.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
    Ok(())
}
