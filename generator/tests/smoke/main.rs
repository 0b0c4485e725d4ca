//! The promises of the fuzz targets, on seeds and on fixed mutations of them; and mutated pages of whole APIs.
//!
//! `fuzz/src` holds the promises, and says how libFuzzer looks for what breaks them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod apis;
mod mutation;
mod places;
#[path = "../properties/rng.rs"]
#[allow(dead_code, reason = "others draw other numbers")]
mod rng;
#[path = "../../fuzz/src/lib.rs"]
#[allow(unreachable_pub, missing_docs, reason = "it is a library where libFuzzer runs it")]
mod targets;

use std::{collections::BTreeSet, panic, str};

use self::{mutation::Mutator, rng::Rng};

/// How many mutations a target gets, by its name: whole runs take the longest.
const MUTATIONS: &[(&str, u64)] =
    &[("runs", 60), ("docs", 150), ("pages", 2000), ("cells", 2000), ("lock", 120), ("decoder", 2000)];

#[test]
fn every_promise_has_its_count() {
    let names: BTreeSet<_> = targets::ALL.iter().map(|target| target.name).collect();
    assert_eq!(names, MUTATIONS.iter().map(|(name, _)| *name).collect());
}

#[test]
fn whole_runs() {
    keeps_its_promise("runs");
}

#[test]
fn docs() {
    keeps_its_promise("docs");
}

#[test]
fn pages() {
    keeps_its_promise("pages");
}

#[test]
fn cells() {
    keeps_its_promise("cells");
}

#[test]
fn locks() {
    keeps_its_promise("lock");
}

#[test]
fn the_decoder() {
    keeps_its_promise("decoder");
}

/// Runs a target on every seed, a part of them where they are very many, and on mutations; panics with the shortest bytes that break it.
fn keeps_its_promise(name: &str) {
    let target = targets::ALL.iter().find(|target| target.name == name).expect("a target");
    let (_, count) = MUTATIONS.iter().find(|(of, _)| *of == name).expect("a count");
    let seeds = (target.seeds)();
    assert!(!seeds.is_empty());
    let words: Vec<String> = targets::seeds::words().into_iter().collect();
    let mutations = (0..*count).map(|seed| {
        let mut mutator = Mutator { rng: Rng::new(seed), words: &words };
        let (one, other) = (mutator.rng.one(&seeds).clone(), mutator.rng.one(&seeds).clone());
        mutator.bytes(one, &other)
    });
    let every = seeds.len().div_ceil(*count as usize);
    let tried = seeds.iter().step_by(every).cloned().chain(mutations);
    let broken: Vec<_> = tried.filter(|bytes| panic::catch_unwind(|| (target.run)(bytes)).is_err()).collect();
    if let Some(shortest) = broken.iter().min_by_key(|bytes| bytes.len()) {
        let shown = str::from_utf8(shortest).map_or_else(|_| format!("{shortest:?}"), |text| format!("{text:?}"));
        panic!("`{name}` does not hold {} times, and not for {shown}", broken.len());
    }
}
