//! What targets begin with: the input of every test case, and the examples of the committed lock.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use fieldtable::{generate, lock, schema::Schema, source::Source};

use super::{decoder, pages as shapes, runs};

/// The folder of the package `fieldtable`, whether this is compiled as a part of it or in its folder `fuzz`.
fn generator() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    if here.ends_with("fuzz") { here.join("..") } else { here.to_owned() }
}

/// A case's files: paths below its `input`, and texts.
type Folder = Vec<(String, String)>;

/// The input of the case `name`.
pub fn folder(name: &str) -> Folder {
    let input = generator().join("tests/cases").join(name).join("input");
    let mut files = Vec::new();
    collect(&input, &input, &mut files);
    files
}

fn collect(root: &Path, dir: &Path, files: &mut Folder) {
    let mut paths: Vec<_> =
        fs::read_dir(dir).into_iter().flatten().map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(root, &path, files);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let below = path.strip_prefix(root).expect("below").to_string_lossy().replace('\\', "/");
            files.push((below, text));
        }
    }
}

fn cases() -> Vec<String> {
    let entries = fs::read_dir(generator().join("tests/cases")).expect("the test cases");
    let names = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned());
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

fn inputs() -> impl Iterator<Item = (String, String)> {
    cases().into_iter().flat_map(|case| folder(&case))
}

/// The schema of pages.
pub fn schema(pages: Folder) -> Schema {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in pages {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a page");
    }
    let source = Source::folders(&[dir.path().to_owned()], "told-models").expect("pages");
    let output = generate(&source).unwrap_or_else(|problems| panic!("{problems}"));
    lock::read(lock::FILE, &output.lock).expect("a lock")
}

/// For `runs`: every case.
pub fn folders() -> Vec<Vec<u8>> {
    let spelled = |case: String| {
        let files = folder(&case).into_iter().map(|(path, text)| format!("{}{path}\n{text}", runs::FILE));
        files.collect::<Vec<_>>().join("\n").into_bytes()
    };
    cases().into_iter().map(spelled).collect()
}

/// For `docs`: every paragraph and every cell of a page.
pub fn texts() -> Vec<Vec<u8>> {
    let mut texts = BTreeSet::new();
    for (_, page) in inputs() {
        texts.extend(page.split("\n\n").map(str::to_owned));
        texts.extend(page.split(" | ").map(|cell| cell.trim().to_owned()));
    }
    texts.into_iter().map(String::into_bytes).collect()
}

/// For `pages`: every page, and what follows the beginnings of each shape.
pub fn pages() -> Vec<Vec<u8>> {
    let mut pages = BTreeSet::new();
    for (_, page) in inputs() {
        let rows = |mark: &str| page.split_once(mark).map_or("", |(_, rows)| rows).to_owned();
        let parts =
            [page.clone(), rows("--- |\n"), rows("\n### "), rows("## Values\n\n"), rows("Example\n"), rows("\n1")];
        pages.extend(parts.into_iter().enumerate().filter(|(_, part)| !part.is_empty()));
    }
    let spelled = |(at, part): (usize, String)| [&[(at % shapes::BEGINNINGS.len()) as u8], part.as_bytes()].concat();
    pages.into_iter().map(spelled).collect()
}

/// For `cells`: every cell, heading and code block, in every dialect.
pub fn cells() -> Vec<Vec<u8>> {
    let mut cells = BTreeSet::new();
    for (_, page) in inputs() {
        cells.extend(page.lines().flat_map(|line| line.split(" | ")).map(|cell| cell.trim().replace("\\|", "|")));
        cells.extend(page.split("```").skip(1).step_by(2).filter_map(|code| Some(code.split_once('\n')?.1.to_owned())));
    }
    cells.retain(|cell| !cell.is_empty());
    let spelled = |cell: String| (0..3_u8).map(move |dialect| [&[dialect], cell.as_bytes()].concat());
    cells.into_iter().flat_map(spelled).collect()
}

/// For `lock`: the lock of every case.
pub fn locks() -> Vec<Vec<u8>> {
    let locks =
        cases().into_iter().map(|case| generator().join("tests/cases").join(case).join("expected").join(lock::FILE));
    locks.filter_map(|path| fs::read(path).ok()).collect()
}

/// For `decoder`: the examples of the committed lock.
pub fn payloads() -> Vec<Vec<u8>> {
    let text = fs::read_to_string(generator().join("../schemas").join(lock::FILE)).expect("the lock");
    let schema = lock::read(lock::FILE, &text).expect("the lock");
    let mut payloads = Vec::new();
    for (at, (name, _)) in decoder::MODELS.iter().enumerate() {
        let def = schema.types.get(&name.parse().expect("a name")).unwrap_or_else(|| panic!("no {name}"));
        for json in def.examples.iter().map(ToString::to_string) {
            // Once more with all keys twice: the last value of a key is the one that holds.
            let twice = json.strip_suffix('}').map(|open| format!("{open}, {}", json.strip_prefix('{').unwrap_or("}")));
            payloads.extend(
                [Some(json.clone()), twice].into_iter().flatten().map(|json| [&[at as u8], json.as_bytes()].concat()),
            );
        }
    }
    payloads
}

/// Words of all seeds, each once: what a mutation can put in.
pub fn words() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for (_, page) in inputs() {
        words.extend(
            page.split(|c: char| c.is_whitespace() || c == '|').filter(|word| word.len() > 1).map(str::to_owned),
        );
    }
    words.extend(
        ["@@ schema.yaml\n", "\n## Fields\n", "\n## Values\n", "\n## Supported Types\n", "<br/>", "~~~", "```", "    "]
            .map(str::to_owned),
    );
    words.retain(|word| word.len() < 60);
    words
}
