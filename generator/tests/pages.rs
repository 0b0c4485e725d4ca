//! Every page of a corpus is read; skipped with a message where there is none.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Instant,
};

use fieldtable::page::{Body, Reading, Values, read};

/// Pages are read from `$FIELDTABLE_CORPUS`, or from the folder beside the project.
fn corpus() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let folder = env::var_os("FIELDTABLE_CORPUS").map_or(beside, PathBuf::from);
    folder.is_dir().then_some(folder)
}

fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            pages(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "md" || extension == "mdx") {
            found.push(path);
        }
    }
}

fn kind(reading: &Reading<'_>) -> &'static str {
    match reading.page().map(|page| &page.body) {
        Some(Body::Fields(_)) => "fields",
        Some(Body::Values(Values::Fence(_))) => "values in code",
        Some(Body::Values(Values::Table(_))) => "values in a table",
        Some(Body::Values(Values::Bullets(_))) => "values in a list",
        Some(Body::Members(_)) => "members",
        Some(Body::Method) => "method",
        Some(Body::Utility(_)) => "utility",
        None => "unread",
    }
}

/// A crude count of table rows: lines that hold a mark, below the last heading of a section.
fn rows(text: &str) -> usize {
    let below = text.rfind("\n## Fields").map_or("", |at| &text[at..]);
    below.lines().filter(|line| line.contains(":heavy_check_mark:") || line.contains(":heavy_minus_sign:")).count()
}

#[test]
#[ignore = "reads a corpus that is not part of the project"]
fn every_page_is_read() {
    let Some(folder) = corpus() else {
        eprintln!("skipped: there is no corpus; name its folder in FIELDTABLE_CORPUS");
        return;
    };
    let mut paths = Vec::new();
    pages(&folder, &mut paths);
    let texts: Vec<_> = paths.iter().map(|path| (path, fs::read_to_string(path).unwrap())).collect();
    let mut counts: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (path, text) in &texts {
        let path = path.strip_prefix(&folder).unwrap().to_str().unwrap();
        if path == "README.md" {
            continue;
        }
        let reading = read(&Arc::from(path), text, &|_| false);
        let set = path.split('/').take(2).collect::<Vec<_>>().join("/");
        *counts.entry(set).or_default().entry(kind(&reading)).or_default() += 1;
        wrong.extend(reading.problems.iter().map(ToString::to_string));
        match reading.page().map(|page| &page.body) {
            Some(Body::Fields(found)) if found.len() != rows(text) => {
                wrong.push(format!("{path}: {} rows", found.len()))
            }
            None => wrong.push(format!("{path}: unread")),
            _ => {}
        }
    }
    counts.iter().for_each(|(set, kinds)| println!("{set}: {kinds:?}"));
    wrong.iter().for_each(|wrong| println!("{wrong}"));
    assert!(wrong.is_empty());
}

#[test]
#[ignore = "measures a corpus that is not part of the project"]
fn pages_are_read_fast() {
    let Some(folder) = corpus().map(|folder| folder.join("openrouter/typescript/docs")) else {
        eprintln!("skipped: there is no corpus; name its folder in FIELDTABLE_CORPUS");
        return;
    };
    let mut paths = Vec::new();
    pages(&folder, &mut paths);
    let texts: Vec<_> =
        paths.iter().map(|path| (Arc::from(path.to_str().unwrap()), fs::read_to_string(path).unwrap())).collect();
    let bytes: usize = texts.iter().map(|(_, text)| text.len()).sum();
    for _ in 0..5 {
        let start = Instant::now();
        let read = texts.iter().filter(|(path, text)| read(path, text, &|_| false).page().is_some()).count();
        println!("{read} pages, {bytes} bytes in {:?}", start.elapsed());
    }
}
