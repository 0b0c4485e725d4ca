//! Random schemas, written as pages, become the schema and the crate that they show; whatever the crate reads, it keeps its promises.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod compare;
mod crates;
mod damage;
mod instances;
#[path = "../layout/mod.rs"]
mod layout;
mod mutations;
mod oracle;
mod pages;
mod rng;
mod schemas;
mod sites;
mod tags;
mod words;

use std::{collections::BTreeMap, fs, path::Path};

use fieldtable::{
    generate, generate_locked, lock,
    problem::{Code, Problem},
    schema::Schema,
    understand,
};
use rayon::prelude::*;

use crate::{
    crates::{Models, TestCrate},
    mutations::{Case, Mutator},
    oracle::Oracle,
    rng::Rng,
};

/// How many schemas are read.
const SCHEMAS: u64 = 200;

fn random(seed: u64) -> Schema {
    schemas::schema(&mut Rng::new(seed), &["models".to_owned(), "operations".to_owned()])
}

#[test]
fn pages_become_the_schema_that_they_show() {
    let complaints: Vec<String> =
        (0..SCHEMAS).into_par_iter().flat_map(|seed| complaints(seed, &random(seed))).collect();
    let types: usize = (0..SCHEMAS).map(|seed| random(seed).types.len()).sum();
    println!("{SCHEMAS} schemas, {types} types");
    assert!(
        complaints.is_empty(),
        "{} complaints:\n{}",
        complaints.len(),
        complaints[..complaints.len().min(60)].join("\n")
    );
}

fn complaints(seed: u64, meant: &Schema) -> Vec<String> {
    let source = pages::source(meant);
    let generated = match generate(&source) {
        Ok(generated) => generated,
        Err(problems) => return vec![format!("seed {seed}: {problems}")],
    };
    let read = understand(&source).schema;
    let mut complaints: Vec<String> = generated.warnings.iter().map(ToString::to_string).collect();
    complaints.extend(compare::differences(meant, &read));
    complaints.extend(layout::complaints(&generated.files));
    complaints.iter().map(|complaint| format!("seed {seed}: {complaint}")).collect()
}

#[test]
fn the_lock_alone_makes_the_crate() {
    (0..24_u64).into_par_iter().for_each(|seed| {
        let made = generate(&pages::source(&random(seed))).expect("a crate");
        let again = generate_locked(lock::FILE, &made.lock).expect("a crate");
        assert_eq!(again.warnings, made.warnings, "seed {seed}");
        assert!(again.files == made.files, "seed {seed}: the crate differs");
        let schema = lock::read(lock::FILE, &made.lock).expect("a lock");
        assert_eq!(lock::write(&schema), made.lock, "seed {seed}");
    });
}

#[test]
fn damaged_pages_are_problems_at_worst() {
    let count = |seed: u64| {
        let mut source = pages::source(&random(seed));
        damage::damage(&mut source, &mut Rng::new(seed));
        // Whatever is understood of them, nothing panics, and problems come instead of Rust that is none.
        match generate(&source) {
            Ok(generated) => {
                assert!(!generated.files.is_empty(), "seed {seed}");
                assert_eq!(layout::complaints(&generated.files), [""; 0], "seed {seed}");
                generated.warnings.len()
            }
            Err(problems) => {
                let is_ours = |problem: &Problem| problem.code == Code::BrokenOutput;
                assert!(!problems.list.iter().any(is_ours), "seed {seed}: {problems}");
                problems.list.len()
            }
        }
    };
    let problems: usize = (0..200_u64).into_par_iter().map(count).sum();
    println!("200 damaged schemas, {problems} problems");
    assert!(problems > 0);
}

/// How many schemas are compiled.
const COMPILED: u64 = 30;

/// How many values each type is tried on, and how often each value is changed.
const INSTANCES: usize = 8;
const CHANGES: usize = 10;

#[test]
#[ignore = "it compiles a crate; run it with `--ignored`"]
fn the_crates_keep_their_promises() {
    let spaces = |seed: u64| [format!("s{seed}")];
    let meant =
        schemas::together((0..COMPILED).map(|seed| schemas::schema(&mut Rng::new(seed), &spaces(seed))).collect());
    let output = generate(&pages::source(&meant)).expect("a crate");
    assert_eq!(output.warnings, []);
    let test_crate = TestCrate::new(&output.files);

    let read = lock::read(lock::FILE, &output.lock).expect("a lock");
    let random = Models { library: "random_models", schema: &read };
    let of_random = cases(&random, |name, rng| (0..INSTANCES).map(|_| instances::wild(&read, name, rng)).collect());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas").join(lock::FILE);
    let committed = lock::read(lock::FILE, &fs::read_to_string(path).unwrap()).expect("a lock");
    let models = Models { library: "openrouter_models", schema: &committed };
    let of_committed = cases(&models, |name, rng| {
        let wild = (0..INSTANCES).map(|_| instances::wild(&committed, name, rng));
        committed.types[name].examples.iter().cloned().chain(wild).collect()
    });
    println!("{COMPILED} schemas, and the committed crate");
    tell(&read, &of_random);
    tell(&committed, &of_committed);
    test_crate.fill(&[(random, of_random), (models, of_committed)]);
    test_crate.cargo(&["run", "--quiet", "--package", "runner", "--", "cases.jsonl"]);
    test_crate.cargo(&["run", "--quiet", "--package", "runner", "--features", "other_numbers", "--", "cases.jsonl"]);
    test_crate.cargo(&["clippy", "--quiet", "--package", "random-models", "--", "-D", "warnings"]);
}

/// Cases for every type: values, and what they are changed to.
fn cases(
    models: &Models<'_>,
    values: impl Fn(&fieldtable::schema::TypeName, &mut Rng) -> Vec<serde_json::Value>,
) -> Vec<Case> {
    let idents = models.idents();
    let mut cases = Vec::new();
    for (at, name) in models.schema.types.keys().enumerate() {
        let mut rng = Rng::new(at as u64);
        let values = values(name, &mut rng);
        let mut mutator = Mutator { oracle: Oracle::new(models.schema), idents: &idents, rng: &mut rng, most: CHANGES };
        values.iter().for_each(|value| cases.extend(mutator.cases(name, value)));
        if at % 8 == 0 {
            values.first().iter().for_each(|value| cases.extend(mutator.deep(name, value)));
        }
    }
    cases
}

/// Prints what is tried.
fn tell(schema: &Schema, cases: &[Case]) {
    let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for case in cases {
        let (kept, refused) = kinds.entry(case.kind).or_default();
        *(if case.refused.is_some() { refused } else { kept }) += 1;
    }
    let instances = cases.iter().filter(|case| case.kind == mutations::AS_IT_IS).count();
    println!("{} types, {instances} instances, {} mutations", schema.types.len(), cases.len() - instances);
    for (kind, (kept, refused)) in kinds {
        println!("  {kind}: {kept} to be kept, {refused} to be refused");
    }
}
