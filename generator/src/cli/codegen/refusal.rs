//! Why what was made is not written: files that are not ours, or more that would go than anybody means to remove.

use std::collections::BTreeMap;

use super::{Args, attempt::Tree, removal};
use crate::{
    cli::{report::count, shown::shown},
    files::Obstacle,
    problem::{Code, Problem},
};

/// What stands against writing `trees`.
pub fn problems(args: &Args, trees: &[Tree]) -> Vec<Problem> {
    let mut problems: Vec<_> = trees.iter().flat_map(blocked).collect();
    if !args.allow_removal {
        problems.extend(removal::problems(trees.iter().flat_map(|tree| &tree.changes)));
    }
    problems
}

/// One problem for each kind of obstacle, with all files that it concerns.
fn blocked(tree: &Tree) -> Vec<Problem> {
    let mut kinds: BTreeMap<Obstacle, Vec<&str>> = BTreeMap::new();
    for change in &tree.changes {
        if let Some(obstacle) = change.obstacle {
            kinds.entry(obstacle).or_default().push(&change.path);
        }
    }
    let problem = |(obstacle, paths): (Obstacle, Vec<&str>)| {
        let (code, why, hint) = words(obstacle);
        let files = paths.iter().map(|path| shown(&tree.dir.join(path)));
        Problem::error(code, format!("{}{why}{}", count(paths.len(), "file"), list(files))).hint(hint)
    };
    kinds.into_iter().map(problem).collect()
}

/// Code, reason and next step.
fn words(obstacle: Obstacle) -> (Code, &'static str, &'static str) {
    let elsewhere = "choose another folder with `--out`, or move what is there away";
    match obstacle {
        Obstacle::Foreign => (
            Code::NotOurs,
            " would be overwritten that no run wrote:",
            "choose another folder with `--out`, or move the files away; `--force` overwrites them",
        ),
        Obstacle::Edited => (
            Code::Edited,
            " would be lost that somebody changed after a run wrote it:",
            "undo the changes, or keep them elsewhere; `--force` overwrites or removes the files",
        ),
        Obstacle::NotAFile => (
            Code::NotAFile,
            " cannot be written where a link, a folder, a pipe, a device or a huge file stands:",
            elsewhere,
        ),
        Obstacle::NoWay => (Code::NoWay, " cannot be written by way of a link, or of what is no folder:", elsewhere),
        Obstacle::OtherCrate => (Code::OtherCrate, " would be written into the folder of another crate:", elsewhere),
    }
}

/// How many names are listed.
const LISTED: usize = 20;

/// One name a line, the first of them.
pub fn list(names: impl ExactSizeIterator<Item = String>) -> String {
    let more = names.len().saturating_sub(LISTED);
    let mut text: String = names.take(LISTED).map(|name| format!("\n  {name}")).collect();
    if more > 0 {
        text += &format!("\n  … and {more} more");
    }
    text
}
