//! Mutated pages of whole APIs: problems, or a crate and a lock that are what they should be; never a panic, never no end.
//!
//! One page of a small part of an API is mutated: a page, and what it links to. `FIELDTABLE_FOLDERS` names folders of pages, split by
//! `:`, of any APIs; `FIELDTABLE_MUTATIONS` is how many, `FIELDTABLE_SEED` the first one. Seeds stay the same as long as the folders and
//! the test cases do, whose words are what is put in.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    env, fs, panic,
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::Duration,
};

use fieldtable::{
    generate,
    source::{Config, File, Folder, Source, SourceConfig},
};

use crate::{
    mutation::Mutator,
    rng::Rng,
    targets::{runs, seeds},
};

/// A part of an API has so many pages at most.
const MOST: usize = 30;

/// Whoever waits so long for a part of so few pages waits for something that has no end.
const ENDLESS: Duration = Duration::from_secs(120);

#[test]
fn mutated_pages_of_the_repository() {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas");
    let folders = ["typescript", "go"].map(|dialect| schemas.join(dialect));
    let told = mutate(&folders, 0, 60);
    assert!(told.crates > 0 && told.refused > 0, "{told:?}");
}

/// What needs pages that are no part of the repository.
mod real_pages {
    use super::*;

    #[test]
    #[ignore = "takes minutes, and the pages that FIELDTABLE_FOLDERS names"]
    fn mutated_pages_of_whole_apis() {
        let folders = env::var("FIELDTABLE_FOLDERS").expect("FIELDTABLE_FOLDERS names folders of pages");
        let folders: Vec<_> = env::split_paths(&folders).collect();
        let number = |name, otherwise| env::var(name).map_or(otherwise, |text| text.parse().expect("a number"));
        let first = number("FIELDTABLE_SEED", 0);
        let told = mutate(&folders, first, number("FIELDTABLE_MUTATIONS", 1_000));
        println!("{told:?}");
    }
}

/// What became of mutated pages.
#[derive(Debug, Default)]
struct Told {
    /// Runs that wrote a crate.
    crates: usize,
    /// Runs that wrote problems only.
    refused: usize,
    /// The seeds of runs that did not do what they must.
    broken: Vec<u64>,
}

/// So many mutations over all folders in turn, on a thread that is watched.
fn mutate(folders: &[PathBuf], first: u64, count: u64) -> Told {
    let apis: Vec<Api> = folders.iter().map(|folder| Api::of(folder)).collect();
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let words: Vec<String> = seeds::words().into_iter().collect();
        for seed in first..first + count {
            // Where the stack overflows, nobody is left to tell the seed.
            fs::write(scratch("mutation"), seed.to_string()).unwrap();
            let api = &apis[seed as usize % apis.len()];
            let source = api.mutated(&mut Mutator { rng: Rng::new(seed), words: &words });
            if count == 1 {
                write(&source);
            }
            send.send((seed, panic::catch_unwind(|| run(&source)).ok())).unwrap();
        }
    });
    let told = told(&receive);
    assert!(told.broken.is_empty(), "{told:?}; `FIELDTABLE_MUTATIONS=1 FIELDTABLE_SEED=…` runs one of them");
    told
}

/// Collects what is told, up to the end.
fn told(receive: &Receiver<(u64, Option<bool>)>) -> Told {
    let mut told = Told::default();
    loop {
        match receive.recv_timeout(ENDLESS) {
            Ok((_, Some(true))) => told.refused += 1,
            Ok((_, Some(false))) => told.crates += 1,
            Ok((seed, None)) => told.broken.push(seed),
            Err(RecvTimeoutError::Disconnected) => return told,
            Err(RecvTimeoutError::Timeout) => {
                panic!("no end: seed {}; {told:?}", fs::read_to_string(scratch("mutation")).unwrap())
            }
        }
    }
}

/// Whether a source is refused; panics if what becomes of it is not what it should be.
fn run(source: &Source) -> bool {
    let result = generate(source);
    runs::holds(&result);
    result.is_err()
}

/// Leaves a source where a person can run it again.
fn write(source: &Source) {
    let dir = scratch("mutated");
    let _ = fs::remove_dir_all(&dir);
    for file in source.folders.iter().flat_map(|folder| &folder.files) {
        let path = dir.join(&*file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &file.text).unwrap();
    }
    println!("the pages are in {}", dir.display());
}

fn scratch(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// A folder of pages, and which of them lead to which.
struct Api {
    pages: Vec<File>,
    links: Vec<Vec<usize>>,
}

impl Api {
    fn of(folder: &Path) -> Self {
        let source = Source::folders(&[folder.to_owned()], "mutated-models").expect("pages");
        let pages: Vec<File> = source.folders.into_iter().flat_map(|folder| folder.files).collect();
        assert!(!pages.is_empty(), "{} holds no page", folder.display());
        let stems: BTreeMap<&str, usize> = pages.iter().enumerate().map(|(at, page)| (stem(&page.path), at)).collect();
        let links = pages.iter().map(|page| links(&page.text, &stems)).collect();
        Self { pages, links }
    }

    /// A part of it, of which one page is mutated.
    fn mutated(&self, mutator: &mut Mutator<'_>) -> Source {
        let mut files = self.part(mutator.rng.below(self.pages.len()));
        let other = mutator.rng.one(&self.pages).text.clone();
        let at = mutator.rng.below(files.len());
        let text = std::mem::take(&mut files[at].text).into_bytes();
        files[at].text = String::from_utf8_lossy(&mutator.bytes(text, other.as_bytes())).into_owned();
        let folder = Folder { origin: SourceConfig::folder("pages".to_owned()), files, ..Folder::default() };
        Source { config: Config::named("mutated-models"), folders: vec![folder], ..Source::default() }
    }

    /// A page and what it leads to, the nearest first, up to a limit.
    fn part(&self, page: usize) -> Vec<File> {
        let mut found = BTreeSet::from([page]);
        let mut ahead = VecDeque::from([page]);
        while let Some(page) = ahead.pop_front() {
            for link in &self.links[page] {
                if found.len() < MOST && found.insert(*link) {
                    ahead.push_back(*link);
                }
            }
        }
        found.into_iter().map(|page| self.pages[page].clone()).collect()
    }
}

/// The name of a page, as links end in it.
fn stem(path: &str) -> &str {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.split('.').next().unwrap_or(file)
}

/// The pages that a text links to, by their names alone: a few too many do no harm.
fn links(text: &str, stems: &BTreeMap<&str, usize>) -> Vec<usize> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.filter_map(|target| stems.get(stem(target)).copied()).collect()
}
