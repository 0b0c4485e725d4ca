//! Neither the order of the rules of a stratum nor that of folders and pages shows.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{fs, path::Path};

use crate::{
    generate, generate_from,
    resolve::{Rule, strata},
    source::{CONFIG, Source},
    understand_by,
};

/// Orders that are tried of each case, apart from the usual one.
const ORDERS: u64 = 3;

#[test]
fn every_case_is_the_same_in_any_order() {
    let mut shuffled = 0;
    for case in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")).unwrap() {
        let input = case.unwrap().path().join("input");
        let Some(source) = source(&input) else { continue };
        let usual = generate(&source);
        for seed in 1..=ORDERS {
            let (source, strata) = shuffle(&input, seed);
            let other = generate_from(understand_by(&source, &strata));
            assert!(usual == other, "{} in the order {seed}", input.display());
            shuffled += 1;
        }
    }
    assert!(shuffled > 100, "{shuffled} runs");
}

/// The pages of a case; nothing where what is wrong with it keeps it from being read.
fn source(input: &Path) -> Option<Source> {
    match input.join(CONFIG).exists() {
        true => Source::schemas(input).ok(),
        false => Source::folders(&[input.to_owned()], "shuffled").ok(),
    }
}

/// The same pages and the rules in other orders.
fn shuffle(input: &Path, seed: u64) -> (Source, Vec<Vec<Rule>>) {
    let mut order = Order(seed);
    let mut source = source(input).unwrap();
    order.change(&mut source.folders);
    source.folders.iter_mut().for_each(|folder| order.change(&mut folder.files));
    let mut strata = strata();
    strata.iter_mut().for_each(|rules| order.change(rules));
    (source, strata)
}

/// Orders that look random, and are the same in each run.
struct Order(u64);

impl Order {
    fn change<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.below(at + 1));
        }
    }

    /// A number below `end`, by a linear congruential generator.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}
