//! Where the pages are.

mod cells;
mod crates;
mod reading;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// The folder that holds a folder for each API.
fn corpus() -> PathBuf {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let corpus = env::var_os("FIELDTABLE_CORPUS").map_or(beside, PathBuf::from);
    assert!(corpus.is_dir(), "there are no pages in {}: name their folder in FIELDTABLE_CORPUS", corpus.display());
    corpus
}

/// What a folder holds, in order.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// The folders in a folder.
fn folders(of: &Path) -> Vec<PathBuf> {
    entries(of).into_iter().filter(|path| path.is_dir()).collect()
}

/// The pages in a folder and below it.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let is_page = |path: &Path| path.extension().is_some_and(|ending| ending == "md" || ending == "mdx");
    let below = |path: PathBuf| if path.is_dir() { pages(&path) } else { vec![path] };
    entries(folder).into_iter().flat_map(below).filter(|path| is_page(path)).collect()
}
