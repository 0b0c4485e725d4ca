//! Hostile names and values in every place where one can stand: each is refused with a sentence, or the crate compiles.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod paged;
mod places;
#[path = "../properties/rng.rs"]
#[allow(dead_code, reason = "other tests need more of it")]
mod rng;
mod words;
mod workshop;

use std::{collections::BTreeMap, env};

use fieldtable::{
    Generated, Problems, emit, generate, generate_locked, lock,
    lower::lower,
    problem::{self, Code},
    schema::{Package, Schema, misfit_of_name, misfit_of_version},
};
use rayon::prelude::*;

use crate::{rng::Rng, workshop::Workshop};

/// How many names a run tries in every place, each of them a word, or made of several.
const NAMES: usize = 60;

/// The names of a run; each seed takes others.
fn names(seed: u64) -> Vec<String> {
    let (mut rng, words) = (Rng::new(seed), words::all());
    let mixed: Vec<String> = (0..words.len() / 2).map(|_| words::mixed(&mut rng, &words)).collect();
    rng.some(NAMES, &[words, mixed].concat())
}

/// What became of the names, by place.
#[derive(Default)]
struct Tally(BTreeMap<&'static str, (usize, usize)>);

impl Tally {
    fn count(&mut self, place: &'static str, refused: bool) {
        let (taken, gone) = self.0.entry(place).or_default();
        *(if refused { gone } else { taken }) += 1;
    }

    fn tell(&self) {
        let total: usize = self.0.values().map(|(taken, refused)| taken + refused).sum();
        println!("{} places, {total} names in them", self.0.len());
        self.0.iter().for_each(|(place, (taken, refused))| println!("  {place}: {taken} taken, {refused} refused"));
    }
}

/// Fails unless every file can be read by whoever reads it, or nothing was made and the generator is not to blame.
fn check(result: &Result<Generated, Problems>, what: &str) {
    let output = match result {
        Ok(generated) => generated,
        Err(problems) => {
            let is_ours = problems.list.iter().any(|problem| problem.code == Code::BrokenOutput);
            return assert!(!is_ours, "{what}: {problems}");
        }
    };
    let own = output.files.iter().filter(|(path, _)| !path.starts_with("src/support/"));
    assert_eq!(emit::misread(&own.collect::<Vec<_>>()), [], "{what}");
    let paths = || output.files.iter().map(|(path, _)| path);
    let long = paths().flat_map(|path| path.split('/')).find(|part| part.len() > 200 || !part.is_ascii());
    assert_eq!(long, None, "{what}");
    let mut folded: Vec<String> = paths().map(str::to_lowercase).collect();
    folded.sort();
    folded.dedup();
    assert_eq!(folded.len(), output.files.len(), "{what}: files that differ by case only");
}

/// The schema with each name in each place, without those that are refused.
fn schema(names: &[String], tally: &mut Tally) -> Schema {
    let tried: Vec<(usize, &str)> =
        (0..places::ALL.len()).flat_map(|place| names.iter().map(move |name| (place, name.as_str()))).collect();
    let tried: Vec<(&str, Option<Schema>)> = tried
        .into_par_iter()
        .enumerate()
        .map(|(at, (place, name))| (places::ALL[place].0, taken(at, place, name)))
        .collect();
    let mut all = packaged(Schema::default());
    for (place, schema) in tried {
        tally.count(place, schema.is_none());
        all.types.extend(schema.into_iter().flat_map(|schema| schema.types));
    }
    all
}

fn packaged(schema: Schema) -> Schema {
    let package = Package { name: "hostile-lock".to_owned(), version: "0.1.0".to_owned(), ..Package::default() };
    Schema { package, ..schema }
}

/// The types that have `name` in a place, unless they are refused.
fn taken(at: usize, place: usize, name: &str) -> Option<Schema> {
    let (what, place) = places::ALL[place];
    let schema = packaged(place(&format!("n{at}"), name));
    let read = lock::read(lock::FILE, &lock::write(&schema)).ok()?;
    // What the lock says is what was meant: no name was read back as another one.
    assert_eq!(read, schema, "{what}: {name:?}");
    (!problem::fail(&lower(&read).problems)).then_some(schema)
}

/// Writes the pages with each name in each place, each by themselves.
fn try_pages(names: &[String], tally: &mut Tally) {
    let tried: Vec<(usize, &str)> =
        (0..paged::ALL.len()).flat_map(|place| names.iter().map(move |name| (place, name.as_str()))).collect();
    let refused = |(place, name): (usize, &str)| {
        let (what, of) = paged::ALL[place];
        let output = generate(&paged::source(of("models", name)));
        check(&output, &format!("{what}: {name:?}"));
        (what, output.is_err())
    };
    let all: Vec<(&str, bool)> = tried.into_par_iter().map(refused).collect();
    all.into_iter().for_each(|(place, refused)| tally.count(place, refused));
}

#[test]
fn hostile_names_are_refused_or_written_so_that_they_can_be_read() {
    let (names, mut tally) = (names(0), Tally::default());
    let output = generate_locked(lock::FILE, &lock::write(&schema(&names, &mut tally)));
    assert_eq!(output.as_ref().map(|generated| generated.warnings.len()), Ok(0));
    check(&output, "all from a lock");
    try_pages(&names, &mut tally);
    tally.tell();
}

#[test]
fn no_text_of_a_package_leaves_its_place_in_the_manifest() {
    let mut refused = 0;
    for name in words::all() {
        let package = Package { name: name.clone(), version: "0.1.0".to_owned(), ..Package::default() };
        let texts = Package {
            name: "x".to_owned(),
            description: Some(name.clone()),
            license: Some(name.clone()),
            repository: Some(name.clone()),
            ..package.clone()
        };
        let version = Package { name: "x".to_owned(), version: name.clone(), ..Package::default() };
        for package in [package, texts, version] {
            let schema = Schema { package, ..Schema::default() };
            let is_fit =
                misfit_of_name(&schema.package.name).is_none() && misfit_of_version(&schema.package.version).is_none();
            let output = generate_locked(lock::FILE, &lock::write(&schema));
            assert_eq!(output.is_ok(), is_fit, "{name:?}");
            refused += usize::from(output.is_err());
            if let Some(text) = output.iter().find_map(|generated| generated.files.get("Cargo.toml")) {
                let manifest: toml::Table = toml::from_str(text).unwrap();
                let keys: Vec<&String> = manifest.keys().collect();
                assert_eq!(keys, ["dependencies", "features", "package"], "{name:?}");
                let keys = manifest["package"].as_table().unwrap().keys();
                let known = [
                    "description",
                    "edition",
                    "license",
                    "metadata",
                    "name",
                    "readme",
                    "repository",
                    "rust-version",
                    "version",
                ];
                assert!(keys.into_iter().all(|key| known.contains(&key.as_str())), "{name:?}");
                assert_eq!(manifest["package"]["name"].as_str(), Some(&*schema.package.name));
            }
        }
    }
    println!("{refused} refused");
    assert!(refused > 0);
}

/// `SEED=7 cargo test --test hostile -- --ignored` tries other names.
#[test]
#[ignore = "it compiles a crate; run it with `--ignored`"]
fn hostile_names_are_refused_or_compile() {
    let seed = env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    let mut tally = Tally::default();
    let output = generate_locked(lock::FILE, &lock::write(&schema(&names(seed), &mut tally))).unwrap();
    assert_eq!(output.warnings, []);
    tally.tell();
    println!("seed {seed}: {} types", output.schema.types.len());
    let workshop = Workshop::new(&[("hostile-lock", &output.files)]);
    workshop.cargo(&["check", "--quiet", "--workspace"]);
    workshop.cargo(&["test", "--quiet", "--workspace", "--doc"]);
}
