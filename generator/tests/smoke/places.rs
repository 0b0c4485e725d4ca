//! One odd place costs no more than itself: a page that is lost, a type cell or an example that is broken leaves a warning there, and the
//! rest as it was.
//!
//! `FIELDTABLE_FOLDERS` names folders of pages of any APIs, split by `:`; the pages of the repository are always among them.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    path::{Path, PathBuf},
};

use fieldtable::{
    generate,
    problem::{Problem, Severity},
    schema::{Openness, Schema, Shape, Type, TypeName},
    source::{File, Source},
    understand,
};

use crate::rng::Rng;

/// How many places of each kind are broken.
const PLACES: u64 = 200;

/// Of how many one crate is written.
const WRITTEN: u64 = 20;

#[test]
fn a_page_that_is_lost() {
    each(|rng, files| {
        let lost = files.remove(rng.below(files.len()));
        // Whoever links to it is told, unless examples show what it was, or nobody needs it.
        Broken { pages: BTreeSet::from([lost.path.to_string()]), told: None }
    });
}

#[test]
fn a_type_cell_that_is_broken() {
    each(|rng, files| {
        let rows = |text: &str| match text.contains("\n## Fields\n") {
            true => lines(text, |line| line.starts_with("| `") && line.matches('|').count() > 4),
            false => Vec::new(),
        };
        let (at, line) = place(rng, files, rows);
        let cells: Vec<String> = line_at(&files[at], line).split('|').map(str::to_owned).collect();
        let junk = *rng.one(&[" *&%* ", " Nested<<x> ", " [a](b ", " ? "]);
        let broken = cells.iter().enumerate().map(|(at, cell)| if at == 2 { junk } else { cell }).collect::<Vec<_>>();
        replace(&mut files[at], line, &broken.join("|"));
        Broken { pages: BTreeSet::from([files[at].path.to_string()]), told: Some((files[at].path.to_string(), line)) }
    });
}

#[test]
fn an_example_that_is_broken() {
    each(|rng, files| {
        let values = |text: &str| {
            let open = text.lines().position(|line| line.starts_with("let value"));
            let end = text.lines().position(|line| line == "## Fields");
            let (Some(open), Some(end)) = (open, end) else { return Vec::new() };
            lines(text, |line| line.ends_with(',') && line.contains(": "))
                .into_iter()
                .filter(|at| (open..end).contains(at))
                .collect()
        };
        let (at, line) = place(rng, files, values);
        let (key, _) = line_at(&files[at], line).split_once(": ").unwrap();
        let broken = format!("{key}: {}", rng.one(&["3 +,", "{,", "],", "\"never closed"]));
        replace(&mut files[at], line, &broken);
        Broken { pages: BTreeSet::from([files[at].path.to_string()]), told: Some((files[at].path.to_string(), line)) }
    });
}

/// What was broken.
struct Broken {
    /// The pages that say less.
    pages: BTreeSet<String>,
    /// The page and the line, counted from 0, from which on a warning must stand; nothing where there may be none.
    told: Option<(String, usize)>,
}

/// Breaks a place in pages of each API, and looks at what is left.
fn each(breaks: impl Fn(&mut Rng, &mut Vec<File>) -> Broken) {
    for api in apis() {
        let read = || Source::folders(std::slice::from_ref(&api), "broken-models").expect("pages");
        let whole = generate(&read()).unwrap();
        for seed in 0..PLACES {
            let mut less = read();
            let broken = breaks(&mut Rng::new(seed), &mut less.folders[0].files);
            let understood = understand(&less);
            let fresh: Vec<&Problem> = understood.problems.iter().filter(|it| !whole.warnings.contains(it)).collect();
            assert!(fresh.iter().all(|problem| problem.severity == Severity::Warning), "seed {seed}: {fresh:?}");
            told(seed, &broken, &fresh);
            same(seed, &broken, &whole.schema, &understood.schema);
            // To write a crate takes the longest.
            if seed % WRITTEN == 0 {
                let generated = generate(&less).unwrap_or_else(|problems| panic!("seed {seed}: {problems}"));
                assert!(!generated.files.is_empty(), "seed {seed}");
            }
        }
    }
}

fn apis() -> Vec<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/typescript");
    let others = env::var_os("FIELDTABLE_FOLDERS");
    [own].into_iter().chain(others.iter().flat_map(env::split_paths)).collect()
}

fn told(seed: u64, broken: &Broken, fresh: &[&Problem]) {
    let Some((path, line)) = &broken.told else { return };
    let stands = |problem: &&&Problem| {
        let place = problem.place.as_ref();
        problem.severity == Severity::Warning
            && place.is_some_and(|place| *place.path == **path && place.line as usize > *line)
    };
    assert!(
        fresh.iter().any(|problem| stands(&problem)),
        "seed {seed}: nothing is said at {path}:{}: {fresh:?}",
        line + 1
    );
}

/// Panics if a type that has nothing to do with the broken pages has changed.
fn same(seed: u64, broken: &Broken, whole: &Schema, less: &Schema) {
    let hit: BTreeSet<&TypeName> = whole
        .types
        .iter()
        .filter(|(_, def)| def.pages.iter().any(|page| broken.pages.contains(page)))
        .map(|(name, _)| name)
        .collect();
    let near = |name: &TypeName, shape: &Shape| {
        hit.contains(name)
            || refs(shape).any(|of| hit.contains(of))
            || hit.iter().any(|of| refs(&whole.types[*of].shape).any(|other| other == name))
    };
    for (name, def) in whole.types.iter().filter(|(name, def)| !near(name, &def.shape)) {
        let found =
            less.types.get(name).unwrap_or_else(|| panic!("seed {seed}: {name} is gone with {:?}", broken.pages));
        assert_eq!(told_of(&found.shape), told_of(&def.shape), "seed {seed}: {name} changes with {:?}", broken.pages);
    }
}

fn refs(shape: &Shape) -> Box<dyn Iterator<Item = &TypeName> + '_> {
    match shape {
        Shape::Struct(of) => Box::new(of.fields.iter().flat_map(|field| field.ty.value.refs())),
        Shape::Union(of) => Box::new(of.members.iter().flat_map(|member| member.ty.refs())),
        Shape::Alias(of) => Box::new(of.refs()),
        Shape::Enum(_) => Box::new(std::iter::empty()),
    }
}

/// What pages state of a type, without what examples of others may show of it.
fn told_of(shape: &Shape) -> BTreeMap<String, (String, bool)> {
    let undecided = |ty: &Type| ty.to_string().replace("integer", "number").replace("undecided", "number");
    match shape {
        Shape::Struct(of) => of
            .fields
            .iter()
            .map(|field| (field.wire.value.clone(), (undecided(&field.ty.value), field.required.value)))
            .collect(),
        Shape::Enum(of) => of
            .values
            .iter()
            .map(|value| (value.to_string(), (String::new(), of.open.value != Openness::Closed)))
            .collect(),
        Shape::Union(of) => {
            let tag = of.tag.as_ref().map(|tag| tag.value.clone()).unwrap_or_default();
            of.members
                .iter()
                .map(|member| (member.ty.to_string(), (tag.clone(), of.open.value != Openness::Closed)))
                .collect()
        }
        Shape::Alias(of) => BTreeMap::from([(of.to_string(), (String::new(), false))]),
    }
}

/// A random line, of those that `find` finds, in a random page that has some.
fn place(rng: &mut Rng, files: &[File], find: impl Fn(&str) -> Vec<usize>) -> (usize, usize) {
    loop {
        let at = rng.below(files.len());
        let found = find(&files[at].text);
        if !found.is_empty() {
            return (at, *rng.one(&found));
        }
    }
}

fn lines(text: &str, is_one: impl Fn(&str) -> bool) -> Vec<usize> {
    text.lines().enumerate().filter(|(_, line)| is_one(line)).map(|(at, _)| at).collect()
}

fn line_at(file: &File, line: usize) -> &str {
    file.text.lines().nth(line).unwrap()
}

fn replace(file: &mut File, line: usize, with: &str) {
    let lines = file.text.lines().enumerate().map(|(at, old)| if at == line { with } else { old });
    file.text = lines.collect::<Vec<_>>().join("\n");
}
