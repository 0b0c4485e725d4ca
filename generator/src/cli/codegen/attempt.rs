//! `Attempt`: what a run made, and what of it is not on the disk yet.

use std::{io, mem, path::PathBuf, time::Duration};

use super::{
    Args,
    make::{Made, make},
    paths::Paths,
    refusal,
};
use crate::{
    cli::{exit, report::Counts, shown::shown},
    emit,
    files::{self, Change, ChangeKind, Claim, Files, Patience, RECORD},
    lock,
    problem::Problem,
};

/// What a run made, and its distance from the disk.
pub struct Attempt {
    /// What was made.
    pub made: Made,
    /// The folders that it belongs to; none where there are errors, for then nothing will be written.
    pub trees: Vec<Tree>,
}

/// A folder, what it should hold, and what must change in it.
pub struct Tree {
    /// The folder.
    pub dir: PathBuf,
    /// What must change.
    pub changes: Vec<Change>,
    files: Files,
    /// Whether the folder belongs to somebody else.
    shared: bool,
}

/// How long a run waits for another one in the same folder, which takes a fraction of a second as a rule.
const PATIENCE: Duration = Duration::from_secs(30);

/// Makes what `args` ask for, so that nobody else writes to the folders until the claim is dropped.
///
/// # Errors
/// When the disk refuses, or another run stays at work for too long.
pub fn settle(args: &Args, paths: &Paths) -> io::Result<(Attempt, Option<Claim>)> {
    let told = |dir: &std::path::Path| exit::say(&format!("another run is at work in {}; waiting for it", shown(dir)));
    let patience = Patience { limit: PATIENCE, waiting: &told };
    let mut attempt = Attempt::new(args, paths)?;
    // What is in the way may be what another run has half done. A folder that is somebody's is not even marked for that.
    if attempt.differs()
        && (args.check || attempt.is_blocked(args))
        && Claim::await_others(&paths.written(), &patience)?
    {
        attempt = Attempt::new(args, paths)?;
    }
    if args.check || !attempt.differs() || attempt.is_blocked(args) {
        return Ok((attempt, None));
    }
    let claim = Claim::take(&paths.written(), &patience)?;
    if attempt.is_outdated(args)? {
        attempt = Attempt::new(args, paths)?;
    }
    Ok((attempt, Some(claim)))
}

/// The path and the text that a change writes.
fn written(change: &Change) -> Option<(&str, &str)> {
    match &change.kind {
        ChangeKind::Stale { new, .. } | ChangeKind::Missing { new } => Some((&change.path, new)),
        ChangeKind::Orphan { .. } => None,
    }
}

impl Attempt {
    fn new(args: &Args, paths: &Paths) -> io::Result<Self> {
        let mut made = make(args, paths)?;
        let mut trees =
            if Counts::new(&made.problems, []).errors > 0 { Vec::new() } else { trees(&mut made, args, paths) };
        trees.iter_mut().try_for_each(|tree| tree.compare(args))?;
        Ok(Self { made, trees })
    }

    /// What must change, as people are told.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.trees.iter().flat_map(Tree::told)
    }

    /// What could not be read of what is about to be written.
    pub fn misread(&self) -> Vec<Problem> {
        let written: Vec<_> = self.trees.iter().flat_map(|tree| &tree.changes).filter_map(written).collect();
        emit::misread(&written)
    }

    fn differs(&self) -> bool {
        self.trees.iter().any(|tree| !tree.changes.is_empty())
    }

    fn is_blocked(&self, args: &Args) -> bool {
        !refusal::problems(args, &self.trees).is_empty()
    }

    /// Whether somebody wrote to the disk since it was compared.
    fn is_outdated(&mut self, args: &Args) -> io::Result<bool> {
        let mut outdated = false;
        for tree in &mut self.trees {
            let before = mem::take(&mut tree.changes);
            tree.compare(args)?;
            outdated |= tree.changes != before;
        }
        Ok(outdated)
    }
}

fn trees(made: &mut Made, args: &Args, paths: &Paths) -> Vec<Tree> {
    let (mut files, lock) = (mem::take(&mut made.files), mem::take(&mut made.lock));
    let tree = |dir: &PathBuf, files, shared| Tree { dir: dir.clone(), changes: Vec::new(), files, shared };
    let mut trees = Vec::new();
    if paths.lock_is_in_crate() {
        files.insert(lock::FILE, lock);
    } else if !args.locked {
        trees.push(tree(&paths.lock, Files::from_iter([(lock::FILE, lock)]), true));
    }
    trees.push(tree(&paths.out, files, false));
    trees
}

impl Tree {
    /// The changes without that of the record, which follows from the others unless it is the only one.
    pub fn told(&self) -> impl Iterator<Item = &Change> {
        let alone = self.changes.len() == 1;
        self.changes.iter().filter(move |change| alone || change.path != RECORD)
    }

    fn compare(&mut self, args: &Args) -> io::Result<()> {
        self.changes =
            if self.shared { self.files.missing_and_stale(&self.dir)? } else { self.files.compare(&self.dir)? };
        if args.force {
            files::take_over(&mut self.changes);
        }
        Ok(())
    }
}
